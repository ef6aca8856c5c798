public import Assessment
import Psychometrics
import RealModule

/// Candidates for an assessment whose items have no parameters: made up, to show how reports and
/// decisions work together, and good for nothing else.
///
/// ```swift
/// let candidates = AssumedCandidates(definition, seed: 7)
/// let line = candidates.responses(of: 1)
/// ```
///
/// A candidate has a standing on each scale that correlates 0.4 with the others. Every item of a
/// scale is answered by a generalized partial credit model over the scores that its answers can
/// earn, of discrimination 1.2 and with a location that chance gives the item. Practice is
/// answered right, checks of attention are passed, a wish that a role has a limit for lies
/// somewhere about the limit, and everything else is answered by chance.
public struct AssumedCandidates: Sendable {
  /// The assessment's items and scales.
  public let catalog: Catalog
  private let seed: UInt64
  private let scaleCount: Int
  private let tables: [AnswerTable]

  /// What two scales share.
  static let correlation = 0.4

  /// Assumes how the items of an assessment are answered.
  ///
  /// - Parameters:
  ///   - definition: the assessment.
  ///   - terms: a role's terms, whose limits wishes lie about.
  ///   - seed: the seed of all chance.
  public init(_ definition: AssessmentDefinition, terms: [RoleTerm] = [], seed: UInt64) {
    catalog = Catalog(definition)
    self.seed = seed
    var places: [Path: (scale: Int, term: Scale.Term)] = [:]
    for (number, entry) in catalog.scales.enumerated() {
      for term in entry.scale.terms {
        let path = entry.assessment.appending(term.item)
        if places[path] == nil { places[path] = (number, term) }
      }
    }
    let attention = AttentiveAnswers(catalog)
    let wishes = Dictionary(terms.map { ($0.item, $0.acceptance) }) { first, _ in first }
    scaleCount = catalog.scales.count
    tables = catalog.items.map { entry in
      if !entry.isPractice, let place = places[entry.path],
        let table = AnswerTable(
          assuming: entry.item, term: place.term, scale: place.scale,
          location: Self.location(of: entry.path, seed: seed))
      {
        return table
      }
      if let answers = attention.answers(to: entry) { return .chance(answers) }
      if case .range(let atLeast, let atMost)? = wishes[entry.path],
        let limit = atMost ?? atLeast, let response = entry.item.responses.first
      {
        return .chance(Self.wishes(about: limit, of: response.id))
      }
      // Nothing is known of a number that no score and no wish asks for.
      if !entry.isPractice, entry.item.type == .number { return .chance([]) }
      return AnswerTable(entry.item, isPractice: entry.isPractice)
    }
  }

  /// The answers of a candidate, by the number from 1, with times of some seconds an item.
  public func responses(of number: Int) -> ResponseLine {
    var stream = RandomStream(seed: seed, purpose: "assumed-candidate", index: number)
    let general = stream.normal() * Self.correlation.squareRoot()
    let standings = (0..<scaleCount).map { _ in
      general + stream.normal() * (1 - Self.correlation).squareRoot()
    }
    let pace = stream.normal() * 0.2
    var responses: [ItemResponse] = []
    var latencies: [Milliseconds] = []
    for (entry, table) in zip(catalog.items, tables) {
      var stream = RandomStream(
        seed: seed, purpose: "assumed-answer", path: entry.path.text, index: number)
      let answer = entry.item.takesResponse ? table.draw(at: standings, &stream) : nil
      responses.append(answer.map(ItemResponse.entries) ?? .notReached)
      let median = entry.item.type == .statement ? 5.0 : 20.0
      let seconds = median * Double.exp(0.35 * stream.normal() - pace)
      latencies.append(Int((seconds * 1_000).rounded()))
    }
    return ResponseLine(
      candidate: Self.id(of: number), responses: responses, latenciesMs: latencies)
  }

  /// The id of a candidate by the number, from 1.
  public static func id(of number: Int) -> String {
    "simulated-\(number < 10 ? "0" : "")\(number)"
  }

  private static func location(of path: Path, seed: UInt64) -> Double {
    var stream = RandomStream(seed: seed, purpose: "assumed-location", path: path.text)
    return 2.4 * stream.uniform() - 1.4
  }

  /// Numbers from three quarters of a limit to a fifth above it.
  private static func wishes(about limit: Double, of response: String) -> [AnsweredEntries] {
    (15...24).map { twentieths in
      let number = (limit * Double(twentieths) / 20).rounded()
      return AnsweredEntries([
        ResponseEntry(response, Entry(.float(number), typed: "\(Int(number))"))
      ])
    }
  }
}
