import Assessment
import AssessmentXML
import Testing

@Suite("Roles and norms that are written")
struct WrittenFilesTests {
  @Test("A role reads back as it was, but for its digest")
  func role() throws {
    let text = """
      <role xmlns="urn:assay:role:1" id="analyst" version="1.0.0" assessment="t"
          assessment-version="1.0.0" places="3" confidence="80%">
        <title>Analyst &amp; more</title>
        <requirement scale="a/n" weight="2">
          <cut at-least="6" kind="hard" basis="job &lt;analysis&gt;"/>
          <cut at-least="8.5" kind="advisory" basis="job analysis"/>
        </requirement>
        <requirement scale="v" metric="norm"/>
        <approval rule="no-veto"/>
        <term id="salary" title="Salary" item="t/w1" at-least="10" at-most="50000" negotiable="no"
            firmness="t/w3" firm="no never" unit="per year"/>
        <term id="place" title="Place" item="t/w6" accepts="anywhere needless" negotiable="yes"/>
        <reference status="illustrative" date="2026" n="400">
          <population>Nobody</population>
          <source>A "simulated" sample</source>
          <scale ref="a/n" mean="7" sd="2.25"><reliability value="0.8" kind="alpha" source="s"/></scale>
          <scale ref="v" mean="-6" sd="3"><reliability value="0.5" kind="alpha"/></scale>
          <correlation first="a/n" second="v" value="-0.4"/>
        </reference>
      </role>
      """
    let role = try #require(CheckedRole(XMLSource(path: "r.xml", text: text)).role)
    let again = CheckedRole(XMLSource(path: "w.xml", text: role.xml))
    #expect(again.diagnostics.isEmpty)
    #expect(again.role == role)
  }

  @Test("Norms read back as they were, but for their digest")
  func norms() throws {
    let norms = NormSet(
      id: "n", version: "1.0.0", assessment: "t", assessmentVersion: "1.0.0",
      status: .illustrative, population: "Nobody & none", date: "2026", n: 40,
      source: "Made up <here>", level: 0.9, method: .regressed,
      scales: [
        ScaleNorm(
          scale: "a/n", metric: .t, conversion: .moments, mean: 7.25, standardDeviation: 2.5,
          reliability: ScaleNorm.Reliability(value: 0.7, kind: "alpha", source: nil)),
        ScaleNorm(
          scale: "b", metric: .stanine,
          conversion: .table([
            ScaleNorm.Row(from: 0, to: 3, value: 2, percentile: 5.5),
            ScaleNorm.Row(from: 4, to: 4, value: 6, percentile: nil),
          ]), mean: nil, standardDeviation: nil, reliability: nil),
      ], digest: "")
    let checked = CheckedNorms(XMLSource(path: "n.norms.xml", text: norms.xml))
    #expect(checked.diagnostics.filter { $0.severity == .error } == [])
    let read = try #require(checked.norms)
    #expect(read.scales == norms.scales)
    #expect(read.population == norms.population && read.source == norms.source)
    #expect(read.level == norms.level && read.method == norms.method && read.n == norms.n)
  }
}
