package app.shotloom.identity;

/** What a member may do in a team. */
public enum Role {
    /** Edits, renders, and manages the team. */
    OWNER,
    /** Edits boards and renders. */
    EDITOR,
    /** Looks at boards, changes nothing. */
    REVIEWER;

    /** Change boards and render. */
    public boolean mayEdit() {
        return this != REVIEWER;
    }

    /** Invite, remove and promote people. */
    public boolean mayManage() {
        return this == OWNER;
    }
}
