package org.sluice.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.format.decoded.Limits;

/** A long document is told as by the JDK's parser, whatever is in it. */
class PlainReaderTest {
  private static final String SHEET =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n"
          + "<worksheet xmlns=\"http://schemas.example.org/main\" xmlns:x14ac='http://x.example'>"
          + "<cols><col min=\"1\" max = '2' hidden=\"1\"/></cols>\n"
          + "<sheetData ><row r=\"1\" x14ac:dyDescent=\"0.25\"><c r=\"A1\" t=\"str\"><f>A2&amp;\"&lt;\"</f>"
          + "<v>one &gt; two ] é</v></c><c r=\"B1\"><v>12</v></c></row ></sheetData>"
          + "<a:b xmlns:a=\"urn:a\" a:c='1'/><!-- a note --><d><![CDATA[<]]></d><e f='&#65;'/>"
          + "<g>x&#x42;\r\ny</g></worksheet>\n";

  private static final String[] PIECES = {
    "<",
    ">",
    "</",
    "/>",
    "&",
    "&amp;",
    "&#65;",
    "&e;",
    "]]>",
    "]",
    "<!--",
    "-->",
    "<?p q?>",
    "'",
    "\"",
    "=",
    " ",
    "\r\n",
    "\t",
    "a",
    "<b>",
    "</b>",
    "<c d='1'/>",
    " r=\"2\"",
    " xmlns:q='urn:q'",
    " q:r='3'",
    "<q:c/>",
    "<![CDATA[x]]>",
    "<!DOCTYPE a>",
    "\u0001",
    "\uD83D\uDE00",
    "\uFFFE",
    "é",
    " xmlns=''",
    " xmlns:xml='urn:x'",
    "<?xml version='1.1'?>"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        SHEET,
        "",
        "x",
        "<a/>",
        "<a></a>",
        "<a/> ",
        "<a/><!-- the end -->",
        "<a/><b/>",
        "<a></b>",
        "<a>",
        "<a b='1' b='2'/>",
        "<a x:b='1'/>",
        "<a xmlns:x='' x:b='1'/>",
        "<a xmlns='http://www.w3.org/XML/1998/namespace'/>",
        "<a xmlns:x='urn:x' x:b='1' b='2'><x:c/></a>",
        "<a>]]></a>",
        "<a>]</a>",
        "<a b='<'/>",
        "<a b='1'c='2'/>",
        "<!DOCTYPE a><a/>",
        "<?xml version='1.0'?><a/>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><?xml version=\"1.0\"?><a/>",
        "<a><b><c/>&nothing;</b></a>",
        "<a><b xml:space='preserve'> x </b></a>",
        "\uFEFF<a/>"
      })
  void aDocumentIsToldAsByTheParser(String document) {
    assertThat(told(document, true)).isEqualTo(told(document, false));
  }

  @Test
  void textAndTagsLongerThanTheStretchInMemoryAreTold() {
    String text = "x".repeat(70_000);
    for (int before = 65_500; before < 65_560; before++) {
      String spaces = " ".repeat(before);
      String document = "<a>" + spaces + "<b c='1'>2 &lt; 3</b><d e='" + text + "'>z</d></a>";
      assertThat(told(document, true)).isEqualTo(told(document, false));
    }
  }

  @Test
  void damagedDocumentsAreToldAsByTheParser() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder damaged = new StringBuilder(SHEET);
      for (int blows = 1 + random.nextInt(3); blows > 0; blows--) {
        int at = random.nextInt(damaged.length());
        int to = Math.min(damaged.length(), at + random.nextInt(6));
        damaged.replace(at, to, PIECES[random.nextInt(PIECES.length)]);
      }
      assertThat(told(damaged.toString(), true))
          .as(damaged.toString())
          .isEqualTo(told(damaged.toString(), false));
    }
  }

  /** Elements with their attributes and the text between them, up to the end or the first fault. */
  private static List<String> told(String document, boolean plain) {
    List<String> told = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    try {
      ByteArrayInputStream in = new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
      XMLStreamReader xml =
          plain ? SafeXml.openLong(in, Limits.standard()) : SafeXml.open(in, Limits.standard());
      while (xml.hasNext()) {
        int event = xml.next();
        if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
          text.append(xml.getText());
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          told.add(text + "<" + xml.getLocalName() + attributes(xml));
          text.setLength(0);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          told.add(text + ">" + xml.getLocalName());
          text.setLength(0);
        }
      }
      told.add("the end");
    } catch (XMLStreamException e) {
      told.add("a fault");
    }
    return told;
  }

  private static String attributes(XMLStreamReader xml) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String prefix = xml.getAttributePrefix(i);
      all.append(' ').append(prefix == null ? "" : prefix).append(':');
      all.append(xml.getAttributeLocalName(i)).append('=').append(xml.getAttributeValue(i));
    }
    return all.toString();
  }
}
