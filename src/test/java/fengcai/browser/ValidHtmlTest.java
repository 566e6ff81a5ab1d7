package fengcai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.SampleSite;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.messages.TextMessageEmitter;
import nu.validator.servlet.imagereview.ImageCollector;
import nu.validator.source.SourceCode;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Every page of the sample is valid HTML (Nu Html Checker). */
class ValidHtmlTest {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  @Test
  void everyPageIsValid() throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    List<InputSource> pages = new ArrayList<>();
    for (Path page : SampleSite.pages()) {
      pages.add(source(page.toUri().toString(), Files.readAllBytes(page)));
    }
    assertThat(errors(pages, said)).as(said.toString(StandardCharsets.UTF_8)).isZero();
  }

  @Test
  void aFaultWouldBeFound() throws Exception {
    byte[] faulty =
        "<!DOCTYPE html><html lang=zh><title>t</title><ul><p>x</ul>"
            .getBytes(StandardCharsets.UTF_8);
    assertThat(errors(List.of(source("file:///faulty", faulty)), new ByteArrayOutputStream()))
        .isPositive();
  }

  private static InputSource source(String name, byte[] html) {
    InputSource input = new InputSource(new ByteArrayInputStream(html));
    input.setSystemId(name);
    input.setEncoding("UTF-8");
    return input;
  }

  private static int errors(List<InputSource> pages, ByteArrayOutputStream said) throws Exception {
    SourceCode source = new SourceCode();
    MessageEmitterAdapter errors =
        new MessageEmitterAdapter(
            null,
            source,
            false,
            new ImageCollector(source),
            0,
            false,
            new TextMessageEmitter(said, false));
    errors.setErrorsOnly(true);
    errors.start(null);
    SimpleDocumentValidator validator = new SimpleDocumentValidator();
    validator.setUpMainSchema(SCHEMA, new SystemErrErrorHandler());
    validator.setUpValidatorAndParsers(errors, false, false);
    for (InputSource page : pages) {
      validator.checkHtmlInputSource(page);
    }
    errors.end("", "", "");
    return errors.getErrors() + errors.getFatalErrors();
  }
}
