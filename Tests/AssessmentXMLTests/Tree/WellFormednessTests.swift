import Assessment
import Testing

@testable import AssessmentXML

@Suite("Refused and malformed documents")
struct WellFormednessTests {
  /// The first problem as `line:column: message`.
  static func problem(_ bytes: [UInt8]) -> String? {
    GrowingTree(bytes).grow().first.map {
      let place = LineIndex(bytes).position(at: $0.offset)
      return "\(place.line):\(place.column): \($0.message)"
    }
  }

  @Test(
    "are placed where the mistake is, and explained",
    arguments: [
      ("<a>\n  <b>\n ¶</a>", "this end tag does not match 'b' of line 2, which is still open"),
      ("<a>\n  ¶<b>\n", "'b' is never closed"),
      ("<a>\n  ¶<b", "this tag is not finished: a '>' is missing"),
      ("<a x=¶1/>", "the value of an attribute stands in quotes"),
      ("¶<a x='1' x='2'/>", "the attribute 'x' is written twice"),
      (
        "<a>é ¶&foo;</a>", "'&foo;' is not known: only &amp; &lt; &gt; &quot; &apos; and &#...; are"
      ),
      ("<a>R¶& D</a>", "a lone '&' cannot stand here: write &amp;"),
      ("<a/>\n¶<b/>", "nothing can follow the end of the first element"),
      ("<a>¶<x:b/></a>", "a name with a prefix that is not declared"),
      ("¶", "the file is empty"),
      ("¶  ", "the file holds no element"),
      ("\n¶<!DOCTYPE a><a/>", "a document type (DOCTYPE) is not allowed"),
      ("<a>x¶\u{0}</a>", "a NUL byte cannot stand in XML"),
      (
        "¶<?xml version='1.0' encoding='ISO-8859-1'?><a/>",
        "the encoding 'ISO-8859-1' is not read: save the file in UTF-8"
      ),
    ])
  func placed(marked: String, message: String) {
    let expected = Marked(marked)
    #expect(
      WellFormednessTests.problem(Array(expected.text.utf8))
        == "\(expected.line):\(expected.column): \(message)")
  }

  @Test(
    "leave well-formed ones alone",
    arguments: [
      "<a/>", "\u{FEFF}<a/>",
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<a b='>'>x &amp; &#228;</a>",
      "<!-- <b> --><a><![CDATA[<!DOCTYPE]]><?p <?></a>",
    ])
  func accepted(text: String) {
    #expect(WellFormednessTests.problem(Array(text.utf8)) == nil)
  }
}
