package fengcai.build;

/**
 * A font of a theme that is missing or lacks characters.
 *
 * @param wished the name of the font
 * @param lacking the characters in use that it lacks; empty if the font is missing altogether
 */
public record FontSubstitution(String wished, String lacking) {}
