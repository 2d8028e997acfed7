package app.shotloom.media.internal;

/** A picture ready to be stored: its type and its bytes. */
public record EncodedPicture(String contentType, byte[] bytes) {}
