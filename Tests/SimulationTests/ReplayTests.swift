import Assessment
import Delivery
import Interchange
import Scoring
import Simulation
import Testing

@Suite("Lines of simulated answers, replayed")
struct ReplayTests {
  /// The record of a session that a line of text plays, as `assay take --answers` would.
  private func record(
    of candidate: SimulatedCandidate, in study: SimulationStudy, digests: DefinitionDigests
  ) throws -> SessionRecord {
    var writer = JSONWriter(.compact)
    study.responses(of: candidate).write(to: &writer, catalog: study.catalog)
    let bytes = Array(writer.text.utf8)
    var reader = ResponseReader(
      ResponseLayout(study.catalog, marks: NumberMarks(language: study.definition.language)))
    var line = ResponseLine(candidate: "", responses: [])
    try bytes.withUnsafeBytes { try reader.read($0, into: &line) }
    #expect(line.candidate == candidate.id)
    let header = SessionHeader(
      id: "replay", startedAtMs: 0, respondent: Respondent(id: line.candidate),
      subject: line.candidate, assessment: study.definition.id, version: study.definition.version,
      digests: digests, seed: candidate.seed, mode: .simulated, locale: study.definition.language,
      accommodation: nil, clockResolutionNs: 1_000_000, engine: Engine.current.version)
    var session = Session(study.definition, header: header)
    _ = session.start(Segment(bootID: "", bootMs: 0, wallMs: 0, mode: .simulated), at: 0)
    var respondent = ScriptedRespondent(line, catalog: study.catalog)
    _ = respondent.play(&session)
    return session.record()
  }

  @Test(
    "The theta path of a replayed line is the simulated one, bit for bit",
    arguments: [
      Banks.adaptive(
        40,
        rules: #"min="6" max="12"><stop><precision standard-error="0.45"/></stop>"#
          + #"<exposure method="randomesque" among="4"/>"#
      ),
      Banks.multiStage, Banks.statements,
    ])
  func samePath(bank: String) throws {
    let (definition, digests) = try Banks.definition(bank)
    let study = try SimulationStudy(definition, digests: digests, seed: 11)
    for number in 1...25 {
      let candidate = study.candidate(number)
      let simulated = study.record(of: candidate)
      let replayed = try record(of: candidate, in: study, digests: digests)
      // Doubles are compared as they are: equality here is equality of bits.
      #expect(replayed.tailoring == simulated.tailoring)
      #expect(replayed.items == simulated.items)
      #expect(replayed.endedMs == simulated.endedMs)
    }
  }
}
