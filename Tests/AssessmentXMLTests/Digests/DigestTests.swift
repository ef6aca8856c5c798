import Assessment
import Testing

@testable import AssessmentXML

@Suite("The digests of a definition")
struct DigestTests {
  private static let changes = SourceChanges(Definitions.everything)

  private func digests(_ text: String) throws -> DefinitionDigests {
    let checked = Definitions.check(text)
    return try #require(checked.digests, "\(checked.diagnostics)")
  }

  @Test("are tried on a definition that has every element and attribute of the format")
  func everything() {
    let checked = Definitions.check(Definitions.everything)
    #expect(checked.diagnostics.isEmpty)
    let elements = Set(DigestTests.changes.tags.map(\.name))
    let elsewhere: Set<ElementName> = [
      .unknown, .norms, .population, .source, .reliability, .role, .requirement, .approval,
      .reference, .correlation, .ratingForm, .interview, .question, .probe, .competency,
      .definition, .observation, .situation, .recommendation,
    ]
    for name in ElementName.allCases where !elsewhere.contains(name) {
      #expect(elements.contains(name.text), "the definition lacks <\(name.text)>")
    }
    let attributes = Set(DigestTests.changes.places.compactMap(\.attribute))
    let others: Set<AttributeName> = [
      .unknown, .href, .assessment, .assessmentVersion, .ref, .metric, .raw, .percentile,
      .places, .rule, .accepts, .negotiable, .firmness, .firm, .raters, .informs,
      .evidence,
    ]
    for name in AttributeName.allCases where !others.contains(name) {
      #expect(attributes.contains(name.writtenName), "the definition lacks \(name.writtenName)")
    }
  }

  @Test("change with every attribute and every text")
  func sensitive() throws {
    let original = try digests(Definitions.everything)
    for place in DigestTests.changes.places {
      let changed = DigestTests.changes.alternatives(to: place).lazy.compactMap {
        Definitions.check($0).digests
      }.first
      guard let changed else {
        Issue.record("no other value was accepted for \(place)")
        continue
      }
      #expect(changed.fingerprint != original.fingerprint, "\(place)")
      #expect(
        changed.delivery != original.delivery || changed.scoring != original.scoring, "\(place)")
    }
  }

  @Test("do not change with the layout, nor with the order of attributes")
  func layout() throws {
    let original = try digests(Definitions.everything)
    #expect(try digests(DigestTests.changes.reindented) == original)
    #expect(try digests(DigestTests.changes.rewritten()) == original)
    let commented = Definitions.everything.replacing("<stem>", with: "<!-- c --><stem><!-- d -->")
    #expect(try digests(commented) == original)
  }

  @Test("do not change when defaults are written out")
  func defaults() throws {
    let item = [
      ("weight", "1"), ("required", "no"), ("plain", "same"), ("extra-time", "yes"),
      ("minimum-time", "0s"),
    ]
    let scored = item.filter { $0.0 != "weight" }
    let extra: [String: [(name: String, value: String)]] = [
      "assessment": [("show-scores", "no"), ("extra-time", "yes"), ("minimum-time", "0m")],
      "section": [("navigation", "free"), ("practice", "no"), ("extra-time", "yes")],
      "scale": [("score", "sum")],
      "term": [("outcome", "SCORE"), ("weight", "1.0"), ("reverse", "no")],
      "part": [("weight", "1")],
      "option": [("fixed", "no")],
      "row": [("header", "no")],
      "shape": [
        ("x", "12"), ("y", "12"), ("size", "16"), ("rotation", "0"), ("fill", "outline"),
      ],
      "pair": [("opposite", "no")],
      "true-false": [("cannot-say", "no")] + scored,
      "number": [("tolerance", "0"), ("points", "1")] + scored,
      "text": [("case", "ignore"), ("space", "collapse"), ("max-length", "80")],
      "long-text": [("max-length", "4000")] + scored,
      "statement": [("reverse", "no")] + item,
      "matching": [("reuse", "no"), ("scoring", "each")],
      "scale-score": [("figure", "raw")],
      "calibration": [("status", "provisional"), ("mean", "0"), ("sd", "1.0")],
      "metric": [("level", "95%")],
      "control": [("chance", "1"), ("rate", "0")],
      "adaptive": [("min", "1")],
      "stop": [("when", "any")],
      "classification": [("confidence", "95%")],
      "probability-ratio": [("alpha", "5%"), ("beta", "5%")],
      "area": [("share", "1")],
      "experts": [("status", "sample")],
      "route": [("by", "theta")],
    ]
    let text = Definitions.everything.replacing(
      "<include as=\"child\">",
      with: "<section id='more'><matching id='mm'><stem/><entry id='e' key='a'/><entry id='f'/>"
        + "<option id='a'>A</option><option id='b'>B</option></matching></section><include as=\"child\">"
    )
    // Steps take no attributes of items, and the text of an interpretation takes none at all.
    let plain = text.replacing("<steps id=\"t1\">", with: "<steps id=\"t1\" >")
    let changes = SourceChanges(plain)
    let written = changes.rewritten(adding: extra)
      .replacing("<text  space = 'collapse'  max-length = '80'  case = 'ignore'>", with: "<text>")
      .replacing("<text  max-length = '80'  space = 'collapse'  case = 'ignore'>", with: "<text>")
      .replacing("<row  header = 'no'><figure", with: "<row><figure")
    let checked = Definitions.check(written)
    #expect(!checked.diagnostics.contains { $0.severity == .error }, "\(checked.diagnostics)")
    #expect(try digests(written) == (try digests(plain)))
  }

  @Test("tell what is shown from what it is worth")
  func separation() throws {
    let original = try digests(Definitions.numerical)
    let key = try digests(Definitions.numerical.replacing("key=\"18\"", with: "key=\"19\""))
    #expect(key.delivery == original.delivery)
    #expect(key.scoring != original.scoring)
    let stem = try digests(Definitions.numerical.replacing("Which depot", with: "What depot"))
    #expect(stem.delivery != original.delivery)
    #expect(stem.scoring == original.scoring)
    let time = try digests(Definitions.numerical.replacing("12m", with: "13m"))
    #expect(time.delivery != original.delivery)
    #expect(time.scoring == original.scoring)
    let version = try digests(Definitions.numerical.replacing("1.2.0", with: "1.2.1"))
    #expect(version.delivery == original.delivery)
    #expect(version.scoring != original.scoring)
  }

  @Test("are pinned, so that no later version changes them unnoticed")
  func pinned() throws {
    let digests = try digests(Definitions.numerical)
    #expect(digests.delivery == "e0caab5dbdaac806a6c40cff8fcdaa4e75df10e3e412043b50640667e4e69382")
    #expect(digests.scoring == "2bd6141c39f51bae6fbec17a10f098cb98caadb6b08482445e3fcf11eb066f72")
    #expect(
      digests.fingerprint == "bea7767b26ed79fb1ec2d2aa70e4c6ddf60998f4c7d31744507d9c404a7fe3b5")
  }
}
