import Assessment
import AssessmentXML
import Testing

@Suite("The digests of latent scales and tailored sections")
struct LatentDigestTests {
  private func digests(_ old: String = "", _ new: String = "") throws -> DefinitionDigests {
    let text = Definitions.everything
    if !old.isEmpty { #expect(text.contains(old), "\(old)") }
    let checked = Definitions.check(old.isEmpty ? text : text.replacing(old, with: new))
    return try #require(checked.digests, "\(checked.diagnostics)")
  }

  @Test(
    "hold parameters and the scoring of theta to be what answers are worth",
    arguments: [
      ("b=\"-0.5\"", "b=\"-0.4\""), ("a=\"1.2\"", "a=\"1.3\""), ("c=\"0.2\"", "c=\"0.25\""),
      ("d=\"0.95\"", "d=\"0.9\""), ("-2 -0.5 0.5 2", "-2 -0.5 0.5 2.5"),
      ("-1 -0.5 0 0.5 1", "-1 -0.5 0 0.5 2"), ("0 0.5 1 0.5 0", "0 0.5 1 0.5 1"),
      ("se=\"0.1 0.2 0.05\"", "se=\"0.1 0.2 0.06\""), ("Sample A", "Sample B"),
      ("status=\"calibrated\"", ""), ("n=\"840\"", "n=\"841\""), ("2026-03", "2026-04"),
      ("mean=\"0.1\"", "mean=\"0.2\""), ("sd=\"1.2\"", "sd=\"1.3\""),
      ("estimator=\"map\"", "estimator=\"wle\""), ("prior-mean=\"0.5\"", ""),
      ("prior-sd=\"1.5\"", ""), ("omitted=\"not-presented\"", "omitted=\"wrong\""),
      ("level=\"90%\"", "level=\"95%\""), ("name=\"T\"", "name=\"sten\""),
      ("calibration=\"modules\"", "calibration=\"pool\""),
      ("id=\"fit\" scale=\"ability\"", "id=\"fit\" scale=\"routed\""),
    ])
  func scoring(old: String, new: String) throws {
    let original = try digests()
    let changed = try digests(old, new)
    #expect(changed.delivery == original.delivery)
    #expect(changed.scoring != original.scoring)
  }

  @Test(
    "hold the rules of choice to be what is presented",
    arguments: [
      ("theta=\"0.5\"", "theta=\"0\""), ("items=\"q2 q1\"", "items=\"q1 q2\""),
      ("by=\"expected-information\"", "by=\"random\""),
      ("min=\"2\" max=\"3\"", "min=\"1\" max=\"3\""),
      ("standard-error=\"0.35\"", "standard-error=\"0.4\""), ("under=\"0.1\"", "under=\"0.2\""),
      ("under=\"0.05\"", "under=\"0.06\""), ("cuts=\"-1 1\"", "cuts=\"-1 2\""),
      ("confidence=\"90%\"", ""), ("half-width=\"0.25\"", "half-width=\"0.3\""),
      ("alpha=\"4%\"", ""), ("beta=\"6%\"", ""), ("when=\"all\"", "when=\"any\""),
      ("share=\"2\"", ""), ("items=\"q1 q2\"", "items=\"q2\""),
      ("<enemies items=\"q1 q3\"/>", ""),
      ("method=\"randomesque\" among=\"4\"", "method=\"randomesque\""),
      ("acceleration=\"1.5\"", ""), ("rate=\"30%\"", "rate=\"40%\""),
      ("target=\"0.25\"", ""), ("chance=\"0.8\"", "chance=\"0.7\""),
      ("rate=\"0.1\"", "rate=\"0.2\""), ("by=\"module-score\"", ""),
      ("cuts=\"0.5 1\"", "cuts=\"0.5 2\""),
      ("to=\"easy medium hard\"", "to=\"easy hard medium\""),
    ])
  func delivery(old: String, new: String) throws {
    let original = try digests()
    let changed = try digests(old, new)
    #expect(changed.delivery != original.delivery)
    #expect(changed.scoring == original.scoring)
  }

  @Test(
    "tell models apart that have the same parameters",
    arguments: [
      ("model=\"rasch\" b=\"0.3\"", "model=\"2pl\" a=\"1\" b=\"0.3\""),
      ("model=\"1pl\" a=\"1.1\" b=\"0.7\"", "model=\"2pl\" a=\"1.1\" b=\"0.7\""),
      (
        "model=\"pcm\" thresholds=\"-1 0 0.5 1\"",
        "model=\"gpcm\" a=\"1\" thresholds=\"-1 0 0.5 1\""
      ),
      (
        "model=\"rsm\" b=\"0.5\" thresholds=\"-1.5 -0.5 0.5 1.5\"",
        "model=\"pcm\" thresholds=\"-1 0 1 2\""
      ),
    ])
  func models(old: String, new: String) throws {
    #expect(try digests(old, new).scoring != (try digests()).scoring)
  }

  @Test(
    "take written-out defaults as unsaid",
    arguments: [
      (
        "<parameters item=\"q6\" a=\"1\" b=\"0\"/>",
        "<parameters item=\"q6\" a=\"1\" b=\"-0\" c=\"0\"/>"
      ),
      ("d=\"0.95\"", "d=\"0.950\""),
      ("thresholds=\"-1 0 0.5 1\"", "thresholds=\"-1.0  -0 0.50 1\""),
      ("<enemies", "<enemies "), ("length=\"2\"", ""),
      (
        "<adaptive scale=\"ability\" max=\"1\">",
        "<adaptive scale=\"ability\" max=\"1\"><select by=\"maximum-information\"/>"
      ),
      ("estimator=\"map\"", "estimator=\" map \""),
      (
        "<metric name=\"IQ\" mean=\"100\" sd=\"15\"/>",
        "<metric name=\"IQ\" mean=\"100\" sd=\"15\" level=\"95.0%\"/>"
      ),
    ])
  func defaults(old: String, new: String) throws {
    #expect(try digests(old, new) == (try digests()))
  }

  @Test("are the same whether the parameters stand in the definition or in a file")
  func included() throws {
    let file = Definitions.check(
      Definitions.adaptiveWithFile, loader: Definitions.calibrationLoader)
    #expect(file.diagnostics.isEmpty)
    #expect(file.digests == Definitions.check(Definitions.adaptive).digests)
  }
}
