package org.sluice.format.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;

class SafeXmlTest {
  private static final Limits TIGHT =
      Limits.standard()
          .with(Limit.XML_DEPTH, 3)
          .with(Limit.XML_ATTRIBUTES, 2)
          .with(Limit.TEXT_CHARACTERS, 10);

  @Test
  void textIsReadAsItStands() throws XMLStreamException {
    assertThat(text("<a><b>x &amp; <![CDATA[y]]> &#65;</b></a>")).isEqualTo("x & y A");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY e 'x'>]><a><b>&e;</b></a>",
        "<!DOCTYPE a SYSTEM 'file:///etc/hostname'><a><b>x</b></a>",
        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a><b>&e;</b></a>",
        "<a><b>&e;</b></a>",
        "<a><b><c><d>x</d></c></b></a>",
        "<a><b x='1' y='2' z='3'>x</b></a>",
        "<a><b>12345678901</b></a>",
        "<a><b>x</a>",
        "<a><b>x",
        "x",
        "",
        "\u0000"
      })
  void whatIsNoPlainXmlIsOneKindOfException(String document) {
    assertThatThrownBy(() -> text(document)).isInstanceOf(XMLStreamException.class);
  }

  @Test
  void depthAndAttributesOnTheLimitAreRead() throws XMLStreamException {
    assertThat(text("<a><b x='1' y='2'>1234567890</b><c><d/></c></a>")).isEqualTo("1234567890");
  }

  @Test
  void aDocumentOfAHundredMillionLettersIsRead() throws XMLStreamException {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < 500_000; i++) {
      row.append("<b>a &lt; b, c &amp;&#100; and so on without an end in sight, as it is</b>");
    }
    XMLStreamReader reader =
        SafeXml.open(
            new ByteArrayInputStream(("<a>" + row + row + "</a>").getBytes(StandardCharsets.UTF_8)),
            Limits.standard());
    int elements = 0;
    while (reader.hasNext()) {
      elements += reader.next() == XMLStreamConstants.START_ELEMENT ? 1 : 0;
    }
    assertThat(elements).isEqualTo(1_000_001);
  }

  /** The text of the first b, with the rest read to its end. */
  private static String text(String document) throws XMLStreamException {
    XMLStreamReader reader =
        SafeXml.open(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), TIGHT);
    String text = "";
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("b")) {
        text = reader.getElementText();
      }
    }
    return text;
  }
}
