package fengcai.html.template;

import fengcai.plan.element.Phrase;
import fengcai.plan.element.Phrases;
import fengcai.plan.element.Phrases.Markup;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;

/**
 * The method {@code msg} of templates: a text of the message file {@code page} by its key, with
 * values for its places, or a {@link Phrase}. A value that is markup makes the result markup.
 */
public final class TemplateTexts implements TemplateMethodModelEx {

  private final Phrases phrases;

  public TemplateTexts(Phrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.isEmpty()) {
      throw new TemplateModelException("msg needs a key");
    }
    try {
      Object first = TemplateValues.unwrapped(arguments.getFirst());
      if (first instanceof Phrase phrase) {
        return phrases.of(phrase);
      }
      Object[] values = new Object[arguments.size() - 1];
      for (int i = 0; i < values.length; i++) {
        values[i] = value(arguments.get(i + 1));
      }
      return text(first.toString(), values);
    } catch (IllegalArgumentException e) {
      throw new TemplateModelException(e.getMessage(), e);
    }
  }

  private Object text(String key, Object[] values) {
    for (Object value : values) {
      if (value instanceof Markup) {
        return fengcai.html.template.Markup.of(
            phrases.filled(key, HTMLOutputFormat.INSTANCE::escapePlainText, values));
      }
    }
    return phrases.of(key, values);
  }

  private static Object value(Object argument) throws TemplateModelException {
    return argument instanceof TemplateHTMLOutputModel markup
        ? new Markup(HTMLOutputFormat.INSTANCE.getMarkupString(markup))
        : TemplateValues.unwrapped(argument);
  }
}
