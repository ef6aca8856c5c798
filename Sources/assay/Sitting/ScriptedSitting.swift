import Archive
import Assessment
import Delivery
import Interchange

/// A sitting by a file of answers, on a simulated clock: the same answers and the same seed give
/// the same folder, byte for byte.
struct ScriptedSitting {
  private let order: SittingOrder
  private let bank: Bank
  private let answers: String

  init(_ order: SittingOrder, bank: Bank, answers: String) {
    self.order = order
    self.bank = bank
    self.answers = answers
  }

  /// What a sitting left.
  struct Outcome {
    /// The session's folder.
    let folder: String
    /// How the session ended.
    let end: SessionEnd?
  }

  /// Runs the sitting and writes what it leaves.
  func carryOut() throws(Failure) -> Outcome {
    let bank = try bank.drawn(seed: order.seed ?? SessionHeader.simulatedSeed)
    let catalog = Catalog(bank.definition)
    let line = try readAnswers(catalog)
    let completion = try Completion(bank, allowIllustrative: order.allowsIllustrative)
    let header = SessionHeader.simulated(
      bank, order: order, candidate: order.candidate ?? line.candidate)
    var sitting = try Sitting.start(
      bank.definition, header: header, in: order.directory, drawn: bank.drawn,
      resolved: bank.resolved, segment: SessionHeader.simulatedSegment)
    var respondent = ScriptedRespondent(line, catalog: catalog)
    while try sitting.act(&respondent) {}
    try sitting.close()
    try completion.write(sitting.session, in: sitting.folder)
    return Outcome(folder: sitting.folder.path, end: sitting.session.end)
  }

  /// The first line of the file; a document of its own may span several.
  private func readAnswers(_ catalog: Catalog) throws(Failure) -> ResponseLine {
    let name = answers == "-" ? "standard input" : answers
    let bytes = try FileContent.read(answers == "-" ? "/dev/stdin" : answers)
    var reader = ResponseReader(
      ResponseLayout(
        catalog, marks: NumberMarks(language: order.locale ?? bank.definition.language)))
    var line = ResponseLine(candidate: "", responses: [])
    let problem = bytes.withUnsafeBytes { buffer -> ResponseError? in
      do throws(ResponseError) {
        try reader.read(buffer, into: &line)
        return nil
      } catch {
        return error
      }
    }
    if let problem { throw Failure("\(name): \(problem.message)") }
    return line
  }
}
