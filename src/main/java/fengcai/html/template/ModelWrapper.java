package fengcai.html.template;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Makes empty optionals missing values in templates. */
final class ModelWrapper extends DefaultObjectWrapper {

  ModelWrapper() {
    super(Configuration.VERSION_2_3_34);
    setIterableSupport(true);
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value instanceof Optional<?> optional) {
      return super.wrap(optional.orElse(null));
    }
    if (value instanceof OptionalInt optional) {
      return super.wrap(optional.isPresent() ? optional.getAsInt() : null);
    }
    if (value instanceof OptionalLong optional) {
      return super.wrap(optional.isPresent() ? optional.getAsLong() : null);
    }
    return super.wrap(value);
  }
}
