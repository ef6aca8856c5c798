import Assessment
import AssessmentXML
import Psychometrics
import Simulation
import Testing

@Suite("Examples on the page about simulation")
struct SimulationExamples {
  /// The file that a reader of the page would have.
  private static let text: String = """
    <assessment xmlns="urn:assay:assessment:1" id="bank" version="1.0.0" xml:lang="en">
      <title>Bank</title>
      \(Banks.adaptive(
        40, rules: #"min="6" max="12"><stop><precision standard-error="0.45"/></stop>"#))
    </assessment>
    """

  @Test("A first simulation, candidates at chosen points, and one of them alone")
  func simulation() throws {
    let bytes = Array(Self.text.utf8)
    let checked = CheckedDefinition(XMLSource(path: "test.xml", bytes: bytes))
    guard let definition = checked.definition, let digests = checked.digests else {
      throw Unreadable(findings: checked.diagnostics)
    }
    let study = try SimulationStudy(definition, digests: digests, seed: 7)
    let result = study.result(of: study.sittings(1...1_000, threads: 2))
    let recovery = result.scales[0].overall
    let bias = recovery.bias  // the mean of estimate minus truth
    let error = recovery.rootMeanSquareError
    let coverage = recovery.coverage  // of 95 % intervals
    let length = result.sections[0].length  // how many items a candidate was given
    let chance = bias?.error  // the Monte Carlo error: how far chance alone moves the bias

    #expect(checked.diagnostics.allSatisfy { $0.severity != .error })
    #expect(abs(try #require(bias).value) < 4 * (try #require(chance)))
    #expect((0.3...0.6).contains(try #require(error).value))
    #expect((0.9...0.99).contains(try #require(coverage).value))
    #expect((6...12).contains(try #require(length).value))

    let points = try SimulationStudy(
      definition, digests: digests, thetaDistribution: .points([-2, 0, 2]), seed: 7)
    let groups = points.result(of: points.sittings(1...300)).scales[0].groups
    let errors = groups.map { $0.recovery.conditionalError }  // where the test measures worse

    #expect(errors.count == 3)
    #expect(errors.allSatisfy { $0 != nil })

    let candidate = study.candidate(17)  // the same, however many there are
    let record = study.record(of: candidate)  // as a person's session would leave it

    #expect(candidate.number == 17)
    #expect(record.items.count == 40)
  }

  private struct Unreadable: Error {
    let findings: [Diagnostic]
  }
}
