package app.shotloom.identity;

/** What a member may do in a team. */
public enum Role {
    OWNER("Owner", "Edits, renders, and manages the team"),
    EDITOR("Editor", "Edits boards and renders"),
    REVIEWER("Reviewer", "Looks at boards, changes nothing");

    private final String label;
    private final String explanation;

    Role(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    /** Change boards and render. */
    public boolean mayEdit() {
        return this != REVIEWER;
    }

    /** Invite, remove and promote people. */
    public boolean mayManage() {
        return this == OWNER;
    }

    /** The role's name as people read it. */
    public String label() {
        return label;
    }

    /** One short line that says what the role may do. */
    public String explanation() {
        return explanation;
    }
}
