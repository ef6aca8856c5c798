import Assessment
import AssessmentXML
import Testing

/// A definition with a mark where its one finding stands, or without a mark and a finding.
struct LintCase: Sendable, CustomTestStringConvertible {
  let text: String
  let place: String
  let finding: String?
  let norms: Bool

  /// Items of one section, with a scale `k` and the response set `agree5` to use.
  static func items(_ items: String, head: String = "", _ finding: String?) -> LintCase {
    LintCase(
      Definitions.items(items, head: LintCase.head(for: items + head) + head), finding)
  }

  /// Sections, with a scale `k` and the response set `agree5` to use.
  static func sections(_ sections: String, head: String = "", _ finding: String?) -> LintCase {
    LintCase(
      Definitions.wrapped(head: LintCase.head(for: sections + head) + head, sections: sections),
      finding)
  }

  /// A whole definition.
  static func whole(_ text: String, _ finding: String?) -> LintCase { LintCase(text, finding) }

  /// The rows and attributes of norms for the scale `k` from 0 to 4 of a definition.
  static func norms(_ scale: String, root: String = "", _ finding: String?) -> LintCase {
    let assessment = root.contains("assessment=") ? "" : " assessment=\"t\""
    let version = root.contains("assessment-version=") ? "" : " assessment-version=\"1.0.9\""
    return LintCase(
      """
      <norms xmlns="urn:assay:norms:1" id="n" version="1.0.0" date="2026" n="200"\(assessment)\(version) \(root)>
        <population>Visitors</population>
        <source>Made up</source>
      \(scale)
      </norms>
      """, finding, norms: true)
  }

  private init(_ marked: String, _ finding: String?, norms: Bool = false) {
    self.finding = finding
    self.norms = norms
    guard marked.contains("¶") else {
      text = marked
      place = ""
      return
    }
    let parts = Marked(marked)
    text = parts.text
    place = "\(parts.line):\(parts.column): "
  }

  /// What the items use, so that no other rule has anything to say.
  private static func head(for text: String) -> String {
    let scale = text.contains("scale='k'") && !text.contains("<scale id='k'")
    let set = text.contains("'agree5'") && !text.contains("<response-set id='agree5'")
    return (set ? Definitions.agree5 : "") + (scale ? "<scale id='k' title='K'/>" : "")
  }

  /// What is found.
  var findings: [String] {
    guard norms else {
      return Lint.diagnostics(of: Definitions.check(text)).map(\.description)
    }
    let checked = CheckedNorms(XMLSource(path: "test.xml", text: text))
    let definition = Definitions.check(LintCase.normedDefinition)
    return Lint.diagnostics(of: definition, norms: [checked]).map(\.description)
  }

  /// A definition with a scale `k` from 0 to 4, and a scale `m`, the mean of two ratings.
  private static let normedDefinition = Definitions.items(
    (1...4).map { "<number id='n\($0)' scale='k' key='\($0)'><stem>S\($0)</stem></number>" }
      .joined() + """
        <statement id='s1' scale='m' responses='agree5'>A</statement>
        <statement id='s2' scale='m' responses='agree5' reverse='yes'>B</statement>
        """,
    head: Definitions.agree5 + """
      <scale id='k' title='K'/><scale id='m' title='M' score='mean' minimum-answered='100%'/>
      """)

  /// What is expected.
  var expected: [String] { finding.map { ["test.xml:\(place)\($0)"] } ?? [] }

  var testDescription: String { finding ?? "nothing: \(text.suffix(120))" }
}
