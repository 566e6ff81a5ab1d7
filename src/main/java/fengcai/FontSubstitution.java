package fengcai;

/**
 * A font that a theme wished for and did not get whole.
 *
 * @param wished its name
 * @param lacking the characters it does not have, of those in use; empty where there is no such
 *     font at all
 */
public record FontSubstitution(String wished, String lacking) {}
