package fengcai.html.template;

/** An error in a template, perhaps one of an office's own. */
public final class PageTemplateException extends Exception {

  private static final long serialVersionUID = 1L;

  /** The kind of error. */
  public enum Kind {
    /** FreeMarker cannot parse or process it; see the reason. */
    INVALID,
    /** It exceeds the time limit. */
    ENDLESS,
    /** It exceeds the size limit. */
    HUGE,
    /** Infinite recursion of a macro or template. */
    RECURSIVE,
    /** It is a link to a file outside the folder of the templates. */
    OUTSIDE,
    /** Its file cannot be read. */
    UNREADABLE
  }

  private final Kind kind;
  private final String place;
  private final String reason;

  private PageTemplateException(Kind kind, String place, String reason, Throwable cause) {
    super(reason, cause);
    this.kind = kind;
    this.place = place;
    this.reason = reason;
  }

  static PageTemplateException at(
      Kind kind, String template, int line, int column, String reason, Throwable cause) {
    String place = "templates/" + template + ":" + Math.max(1, line) + ":" + Math.max(1, column);
    return new PageTemplateException(kind, place, reason, cause);
  }

  /** Concerns a file as a whole. */
  static PageTemplateException of(Kind kind, String file, Throwable cause) {
    return new PageTemplateException(kind, "templates/" + file, "", cause);
  }

  public Kind kind() {
    return kind;
  }

  /** The template, with line and column where there is one. */
  public String place() {
    return place;
  }

  /** FreeMarker's message in English, on one line; empty for other kinds. */
  public String reason() {
    return reason;
  }
}
