package app.shotloom.identity;

/** A token just made: the one moment its text exists outside its owner's hands. */
public record NewToken(AccessToken token, String text) {

    @Override
    public String toString() {
        return "NewToken[" + token.id() + "]";
    }
}
