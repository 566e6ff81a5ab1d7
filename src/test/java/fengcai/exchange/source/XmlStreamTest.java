package fengcai.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlStreamTest {

  @Test
  void readsTextsAndAttributesByLocalNames() throws Exception {
    try (XmlStream xml =
        Xml.stream(
            "\uFEFF<?xml version='1.0'?><!-- a --><x:r xmlns:x='urn:x'><x:t x:a='1'>甲<!-- c --><b>no</b>"
                + "<![CDATA[&]]></x:t><x:u/></x:r>")) {
      assertThat(xml.root()).isEqualTo("r");
      assertThat(xml.attribute("a")).isEmpty();
      assertThat(xml.next()).isTrue();
      assertThat(xml.isStart("t")).isTrue();
      assertThat(xml.attribute("a")).isEqualTo("1");
      assertThat(xml.text()).isEqualTo("甲&");
      assertThat(xml.isEnd("t")).isTrue();
      assertThat(xml.next()).isTrue();
      assertThat(xml.isStart("u")).isTrue();
      assertThat(xml.text()).isEmpty();
      assertThat(xml.elements()).as("elements and attributes").isEqualTo(5);
      assertThat(xml.next()).as("end of the root").isTrue();
      assertThat(xml.next()).as("end of the text").isTrue();
      assertThat(xml.next()).isFalse();
    }
  }

  @Test
  void readsRichTextWithoutReadings() throws Exception {
    try (XmlStream xml =
        Xml.stream("<si><r><rPr/><t>甲</t></r><rPh sb='0'><t>jia</t></rPh><t> 乙</t></si>")) {
      xml.root();
      assertThat(xml.richText()).isEqualTo("甲 乙");
      assertThat(xml.isEnd("si")).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no xml",
        "<a><b></a>",
        "<a>",
        "<a>&b;</a>",
        "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
        "<!DOCTYPE a SYSTEM 'file:///etc/hostname'><a/>",
      })
  void refusesWhatIsNotPlainXml(String xml) {
    assertThatThrownBy(() -> readAll(Xml.stream(xml))).hasMessage(Xml.BROKEN);
  }

  @Test
  void keepsWithinTheLimits() throws Exception {
    readAll(Xml.stream("<a>".repeat(200) + "</a>".repeat(200)));
    assertThatThrownBy(() -> readAll(Xml.stream("<a>".repeat(201) + "</a>".repeat(201))))
        .hasMessage("limit-depth");
    ImportException spent = new ImportException("spent");
    assertThatThrownBy(
            () ->
                readAll(
                    Xml.stream(
                        "<a>" + "字".repeat(100_000) + "</a>",
                        ImportLimit.TREE,
                        characters -> {
                          throw spent;
                        })))
        .isSameAs(spent);
    assertThatThrownBy(
            () ->
                readAll(Xml.stream("<a>" + "b".repeat(1_000) + "</a>", ImportLimit.DEPTH, n -> {})))
        .as("a limit of 200 characters")
        .hasMessage("limit-depth");
  }

  private static void readAll(XmlStream stream) throws ImportException {
    try (stream) {
      boolean more = true;
      while (more) {
        more = stream.next();
      }
    }
  }
}
