package fengcai.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;

/** HTML that templates do not escape. */
final class Markup {

  private Markup() {}

  static TemplateHTMLOutputModel of(String html) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    } catch (TemplateModelException e) {
      throw new IllegalStateException("markup is taken as it is", e);
    }
  }
}
