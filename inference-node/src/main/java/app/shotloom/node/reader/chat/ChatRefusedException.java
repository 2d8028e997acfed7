package app.shotloom.node.reader.chat;

/** The chat endpoint gave no brief that can be used; the message says why, without anything it answered. */
final class ChatRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    ChatRefusedException(String why) {
        super(why);
    }
}
