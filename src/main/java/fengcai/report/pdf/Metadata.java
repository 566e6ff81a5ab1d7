package fengcai.report.pdf;

import fengcai.model.time.Moment;
import fengcai.text.Dates;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The XMP packet of a file: title, dates and the standards it conforms to. */
final class Metadata {

  static final String PRODUCER = "Fengcai";

  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
       xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
       xmlns:xmp="http://ns.adobe.com/xap/1.0/"
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
       xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
       xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>
      <dc:creator><rdf:Seq><rdf:li>${author}</rdf:li></rdf:Seq></dc:creator>
      <dc:language><rdf:Bag><rdf:li>${lang}</rdf:li></rdf:Bag></dc:language>
      ${more}<pdf:Producer>${producer}</pdf:Producer>
      <pdfaid:part>2</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;

  private Metadata() {}

  static byte[] xmp(DocumentInfo documentInfo) {
    String more =
        documentInfo
                .subject()
                .map(
                    s ->
                        "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">"
                            + escape(s)
                            + "</rdf:li></rdf:Alt></dc:description>\n")
                .orElse("")
            + date("CreateDate", documentInfo.created())
            + date("ModifyDate", documentInfo.modified());
    return PACKET
        .replace("${title}", escape(documentInfo.title()))
        .replace("${author}", escape(documentInfo.author()))
        .replace("${lang}", escape(documentInfo.lang()))
        .replace("${producer}", PRODUCER)
        .replace("${more}", more)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String date(String name, Optional<Moment> moment) {
    return moment
        .map(m -> "<xmp:" + name + ">" + Dates.iso(m.start()) + "</xmp:" + name + ">\n")
        .orElse("");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
