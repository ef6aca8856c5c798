import Assessment
import AssessmentXML
import Testing

@Suite("Norms files")
struct NormsTests {
  private static let norms = """
    <norms xmlns="urn:assay:norms:1" id="de-2024" version="1.0.0" assessment="numerical-reasoning"
        assessment-version="1.2.0" status="illustrative" date="2024-05" n="412" level="90%" method="regressed">
      <population>Applicants</population>
      <source>A simulated sample</source>
      <scale ref="numerical" metric="T" mean="6.5" sd="2.1">
        <reliability value="0.84" kind="alpha"/>
        <row raw="0" value="30" percentile="2"/>
        <row from="1" to="3" value="40"/>
      </scale>
      <scale ref="verbal" metric="z" mean="6" sd="2"/>
    </norms>
    """

  private func check(_ text: String) -> CheckedNorms {
    CheckedNorms(XMLSource(path: "de.norms.xml", text: text))
  }

  @Test("become the model that they spell")
  func model() throws {
    let checked = check(NormsTests.norms)
    #expect(checked.diagnostics.isEmpty)
    let norms = try #require(checked.norms)
    #expect(norms.status == .illustrative)
    #expect(norms.n == 412)
    #expect(norms.level == 0.9)
    #expect(norms.method == .regressed)
    #expect(norms.digest.count == 64)
    #expect(
      norms.scales[0].conversion
        == .table([
          ScaleNorm.Row(from: 0, to: 0, value: 30, percentile: 2),
          ScaleNorm.Row(from: 1, to: 3, value: 40, percentile: nil),
        ]))
    #expect(norms.scales[0].reliability?.value == 0.84)
    #expect(norms.scales[1].conversion == .moments)
    #expect(
      checked.sourceMap.place(of: .scaleNorm("verbal")).position
        == SourcePosition(line: 10, column: 3))
    #expect(
      checked.sourceMap.place(
        of: .scaleNorm("numerical"), [.element("row", index: 1)], attribute: "to"
      )
      .position == SourcePosition(line: 8, column: 19))
  }

  @Test("are told where they are wrong")
  func findings() {
    let wrong = NormsTests.norms
      .replacing(" to=\"3\"", with: "")
      .replacing("mean=\"6\" sd=\"2\"", with: "mean=\"6\"")
    #expect(
      check(wrong).diagnostics.map(\.description) == [
        "de.norms.xml:8:5: error: a row has either raw, or both from and to [norm-row]",
        "de.norms.xml:10:3: error: without rows, both mean and sd are needed [norm-moments]",
      ])
    let assessment = check(Definitions.numerical)
    #expect(assessment.norms == nil)
    #expect(assessment.diagnostics.map(\.rule) == ["schema"])
  }

  @Test("have a digest of what they say, not of how it is laid out")
  func digest() throws {
    let digest = try #require(check(NormsTests.norms).norms).digest
    let layout = NormsTests.norms.replacing("\n", with: " ").replacing("0.84", with: "0.840")
    #expect(try #require(check(layout).norms).digest == digest)
    for (old, new) in [
      ("412", "413"), ("Applicants", "Pupils"), ("\"40\"", "\"41\""), ("T\"", "IQ\""),
    ] {
      let changed = NormsTests.norms.replacing(old, with: new)
      #expect(try #require(check(changed).norms).digest != digest, "\(old)")
    }
  }
}
