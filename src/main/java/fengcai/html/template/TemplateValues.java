package fengcai.html.template;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;

/** Arguments of template methods as the values that they stand for. */
public final class TemplateValues {

  private TemplateValues() {}

  public static Object unwrapped(Object argument) throws TemplateModelException {
    return switch (argument) {
      case AdapterTemplateModel adapter -> adapter.getAdaptedObject(Object.class);
      case TemplateNumberModel number -> number.getAsNumber();
      case TemplateScalarModel text -> text.getAsString();
      case TemplateModel other ->
          throw new TemplateModelException("not a value: " + other.getClass().getSimpleName());
      default -> argument;
    };
  }
}
