package fengcai.html.template;

import fengcai.html.template.PageTemplateException.Kind;
import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One run of a template within limits. After the time has passed the thread is interrupted, which
 * FreeMarker notices in templates made interruptible.
 */
final class TemplateRun implements AutoCloseable {

  private final Environment environment;
  private final Page page;
  private final Thread thread = Thread.currentThread();
  private final CompletableFuture<Void> timer = new CompletableFuture<>();
  private boolean ended;
  private @Nullable TemplateException stopped;

  TemplateRun(Template template, Object model, TemplateLimits limits)
      throws TemplateException, IOException {
    this.page = new Page(limits.characters());
    this.environment = template.createProcessingEnvironment(model, page);
    long millis = limits.time().toMillis();
    CompletableFuture<Void> unused =
        timer.orTimeout(millis, TimeUnit.MILLISECONDS).whenComplete((none, late) -> stop(late));
  }

  /** Fills the template. */
  String text() throws TemplateException, IOException {
    environment.process();
    return page.text.toString();
  }

  /** The position at which the template was stopped; null if it was not. */
  synchronized @Nullable TemplateException stopped() {
    return stopped;
  }

  private synchronized void stop(@Nullable Throwable late) {
    if (late != null && !ended) {
      stopped = place(environment);
      thread.interrupt();
    }
  }

  /** An exception with the position of the current instruction. */
  private static TemplateException place(@Nullable Environment environment) {
    try {
      return new TemplateException("stopped", environment);
    } catch (RuntimeException e) {
      // The instruction may change while it is being looked at.
      return new TemplateException("stopped", null);
    }
  }

  /** Clears the interruption of the thread. */
  @Override
  public void close() {
    timer.complete(null);
    synchronized (this) {
      ended = true;
      if (stopped != null) {
        Thread.interrupted();
      }
    }
  }

  /** Thrown when the page exceeds the limit, with the position in the template. */
  static final class FullException extends IOException {
    private static final long serialVersionUID = 1L;

    private final TemplateException place;

    FullException(TemplateException place) {
      super(place);
      this.place = place;
    }

    PageTemplateException fault(String template) {
      return TemplateRun.fault(Kind.HUGE, template, place);
    }
  }

  static PageTemplateException fault(Kind kind, String template, TemplateException place) {
    return PageTemplateException.at(
        kind,
        Objects.requireNonNullElse(place.getTemplateSourceName(), template),
        Objects.requireNonNullElse(place.getLineNumber(), 1),
        Objects.requireNonNullElse(place.getColumnNumber(), 1),
        "",
        place);
  }

  /** The text of a page, up to a limit. */
  private static final class Page extends Writer {
    private final StringBuilder text = new StringBuilder(1 << 14);
    private final int most;

    Page(int most) {
      this.most = most;
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
      if (length > most - text.length()) {
        throw new FullException(place(Environment.getCurrentEnvironment()));
      }
      text.append(characters, from, length);
    }

    @Override
    public void write(String characters, int from, int length) throws IOException {
      if (length > most - text.length()) {
        throw new FullException(place(Environment.getCurrentEnvironment()));
      }
      if (length == characters.length()) {
        // Copied at once; a part of a text is copied character by character.
        text.append(characters);
      } else {
        text.append(characters, from, from + length);
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
