import Assessment
import AssessmentXML
import Psychometrics
import Testing

@Suite("Role files")
struct RoleTests {
  private static let role = """
    <role xmlns="urn:assay:role:1" id="analyst" version="1.0.0" assessment="second-interview"
        assessment-version="1.0.0" places="3" confidence="80%">
      <title>Analyst</title>
      <requirement scale="numerical/numerical" weight="2">
        <cut at-least="6" kind="hard" basis="job analysis"/>
      </requirement>
      <requirement scale="verbal/verbal"/>
      <approval rule="no-veto"/>
      <term id="salary" title="Salary" item="terms/w1" at-most="50000" negotiable="no"
          firmness="terms/w3" unit="per year"/>
      <term id="place" title="Place" item="terms/w6" accepts="anywhere needless" negotiable="yes"/>
      <reference status="illustrative" date="2026" n="400">
        <population>Nobody</population>
        <source>A simulated sample</source>
        <scale ref="numerical/numerical" mean="7" sd="2"><reliability value="0.8" kind="alpha"/></scale>
        <scale ref="verbal/verbal" mean="6" sd="3"><reliability value="0.5" kind="alpha"/></scale>
        <correlation first="numerical/numerical" second="verbal/verbal" value="0.4"/>
      </reference>
    </role>
    """

  private func check(_ text: String) -> CheckedRole {
    CheckedRole(XMLSource(path: "r.xml", text: text))
  }

  @Test("become the model that they spell")
  func model() throws {
    let checked = check(Self.role)
    #expect(checked.diagnostics.isEmpty)
    let role = try #require(checked.role)
    #expect(role.places == 3)
    #expect(role.confidence == 0.8)
    #expect(role.approval == .noVeto)
    #expect(
      role.requirements == [
        RoleRequirement(
          scale: "numerical/numerical", weight: 2,
          cuts: [RoleCut(atLeast: 6, kind: .hard, basis: "job analysis")]),
        RoleRequirement(scale: "verbal/verbal"),
      ])
    #expect(role.terms[0].acceptance == .range(atLeast: nil, atMost: 50_000))
    #expect(role.terms[0].firmAnswers == ["no"])
    #expect(role.terms[1].acceptance == .options(["anywhere", "needless"]))
    #expect(role.terms[1].firmAnswers == [])
    #expect(role.reference?.status == .illustrative)
    #expect(role.reference?.correlation("verbal/verbal", "numerical/numerical") == 0.4)
    #expect(role.digest.count == 64)
  }

  @Test("give the covariances of true scores")
  func covariance() throws {
    let role = try #require(check(Self.role).role)
    let covariance = try #require(role.reference?.trueCovariance(of: role.requirements))
    // 4 x 0.8, 9 x 0.5, and the observed covariance 0.4 x 2 x 3.
    #expect(abs(covariance[0, 0] - 3.2) < 1e-12)
    #expect(abs(covariance[1, 1] - 4.5) < 1e-12)
    #expect(abs(covariance[0, 1] - 2.4) < 1e-12)
  }

  @Test(
    "are told where they are wrong",
    arguments: [
      (
        "value=\"0.4\"", "value=\"1.4\"",
        "r.xml:17:69: error: a correlation lies between -1 and 1 [role-correlation]"
      ),
      (
        "value=\"0.4\"", "value=\"0.7\"",
        "r.xml:12:3: error: no true scores have these correlations with these reliabilities: a correlation corrected for attenuation would reach 1, or the correlations contradict one another [role-reference]"
      ),
      (
        "second=\"verbal/verbal\"", "second=\"verbal/other\"",
        "r.xml:17:5: error: the reference has no scale 'verbal/other' [role-reference]"
      ),
      (
        "<scale ref=\"verbal/verbal\"", "<scale ref=\"verbal/other\"",
        "r.xml:7:16: error: the reference has no figures for 'verbal/verbal'; a composite needs them for every scale [role-reference]"
      ),
      (
        "at-most=\"50000\"", "at-most=\"50000\" accepts=\"yes\"",
        "r.xml:9:3: error: a term has either accepts, or at-least, at-most or both [role-term]"
      ),
      (
        "sd=\"3\"", "sd=\"0\"",
        "r.xml:16:41: error: a standard deviation is more than 0 [role-moments]"
      ),
      (
        "value=\"0.5\" kind", "value=\"0\" kind",
        "r.xml:16:61: error: a scale whose reliability is 0 says nothing of anybody [role-moments]"
      ),
      (
        "scale=\"verbal/verbal\"", "scale=\"numerical/numerical\"",
        "r.xml:7:16: error: scale 'numerical/numerical' is required twice [duplicate-id]"
      ),
      (
        "80%", "50%",
        "r.xml:2:43: error: a confidence is more than 50% [role-confidence]"
      ),
      (
        "kind=\"hard\"", "kind=\"soft\"",
        "r.xml:5:23: error: attribute 'kind': 'soft' is not one of hard, advisory [schema]"
      ),
      (
        "<requirement scale=\"verbal/verbal\"/>",
        "<requirement scale=\"verbal/verbal\" weight=\"0\"/>",
        "r.xml:7:38: warning: a weight of 0 without a cut: the scale counts for nothing [no-effect]"
      ),
    ])
  func findings(old: String, new: String, message: String) {
    #expect(
      check(Self.role.replacing(old, with: new)).diagnostics.map(\.description).contains(message))
  }

  @Test("have a digest of what they say, not of how it is laid out")
  func digest() throws {
    let digest = try #require(check(Self.role).role).digest
    let layout = Self.role.replacing("\n", with: " ").replacing(
      "<requirement scale=\"verbal/verbal\"/>",
      with: "<requirement scale=\"verbal/verbal\" weight=\"1\"/>")
    #expect(try #require(check(layout).role).digest == digest)
    for (old, new) in [
      ("weight=\"2\"", "weight=\"3\""), ("no-veto", "all"), ("0.4", "0.3"),
      ("places=\"3\"", "places=\"4\""),
      ("50000", "50001"), ("\"hard\"", "\"advisory\""),
    ] {
      #expect(
        try #require(check(Self.role.replacing(old, with: new)).role).digest != digest, "\(old)")
    }
  }
}
