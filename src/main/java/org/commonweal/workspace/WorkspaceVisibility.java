package org.commonweal.workspace;

/** Who may know of a space without being a member. */
public enum WorkspaceVisibility {
    /** The council reads it; every partner sees its name and purpose and can ask to join. */
    OPEN,
    /** Partners see that there is a restricted space and who owns it. */
    RESTRICTED,
    /** Nobody but its members knows of it. */
    PRIVATE
}
