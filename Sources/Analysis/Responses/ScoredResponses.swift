public import Assessment
public import Psychometrics
public import Scoring

/// Lines of responses scored item by item, with the options chosen: what an item analysis reads.
///
/// ```swift
/// var responses = ScoredResponses(items, scorer: scorer)
/// responses.add(line)
/// let report = ItemAnalysis().report(on: responses)
/// ```
public struct ScoredResponses: Sendable {
  /// The items, one a column.
  public let items: [AnalysisItem]
  /// The candidate of each row.
  public private(set) var candidates: [String] = []
  /// The scores row by row; not a number where missing.
  private var scores: [Double] = []
  /// The places of the chosen options row by row; below 0 where none was.
  private var choices: [Int16] = []
  private var omitted: [Int]
  private var notReached: [Int]
  private let scorer: Scorer
  private let omission: OmissionPolicy
  private var buffers: ScoringBuffers

  /// Starts without lines.
  public init(_ items: AnalysisItems, scorer: Scorer, omission: OmissionPolicy = .wrong) {
    self.items = items.items
    self.scorer = scorer
    self.omission = omission
    buffers = scorer.makeBuffers()
    omitted = Array(repeating: 0, count: items.items.count)
    notReached = omitted
  }

  /// Scores one line.
  public mutating func add(_ line: ResponseLine) {
    scorer.scoreItems(of: line, buffers: &buffers)
    candidates.append(line.candidate)
    for (column, item) in items.enumerated() {
      scores.append(item.score(in: buffers, omission: omission) ?? .nan)
      var choice: Int16 = -1
      if item.term.place < line.responses.count,
        case .index(let index) = line.responses[item.term.place],
        item.options.indices.contains(index)
      {
        choice = Int16(truncatingIfNeeded: index)
      }
      choices.append(choice)
      switch buffers.state(of: item.term) {
      case .omitted, .timedOutEmpty: omitted[column] += 1
      case .notReached: notReached[column] += 1
      case .answered, .timedOutDraft, .notPresented: break
      }
    }
  }

  /// The number of rows.
  public var personCount: Int { candidates.count }

  /// One person's score on one item; nil where it is missing.
  public func score(_ person: Int, _ item: Int) -> Double? {
    let score = scores[person * items.count + item]
    return score.isNaN ? nil : score
  }

  /// One person's option of one item, by its place; nil where none was chosen.
  func choice(_ person: Int, _ item: Int) -> Int? {
    let choice = choices[person * items.count + item]
    return choice < 0 ? nil : Int(choice)
  }

  /// How many persons have a score on every item that anyone has a score on.
  var completePersonCount: Int {
    let answered = items.indices.filter { item in
      candidates.indices.contains { score($0, item) != nil }
    }
    return candidates.indices.count { person in
      !answered.isEmpty && answered.allSatisfy { score(person, $0) != nil }
    }
  }

  /// How many persons omitted an item.
  func omittedCount(_ item: Int) -> Int { omitted[item] }

  /// How many persons did not reach an item.
  func notReachedCount(_ item: Int) -> Int { notReached[item] }

  /// The shares of persons who omitted an item and who did not reach it.
  ///
  /// Nil where omissions count as not presented: then missing answers may well be by design.
  func missingShares(_ item: Int) -> (omitted: Double, notReached: Double)? {
    guard omission == .wrong, personCount > 0 else { return nil }
    let persons = Double(personCount)
    return (Double(omitted[item]) / persons, Double(notReached[item]) / persons)
  }

  /// The scores as categories of a model; nil where one is no whole number of points.
  func categories(isDichotomous: Bool) -> ResponseMatrix? {
    var entries: [Int8] = []
    entries.reserveCapacity(scores.count)
    for person in candidates.indices {
      for (column, item) in items.enumerated() {
        guard let score = score(person, column) else {
          entries.append(ResponseMatrix.missing)
          continue
        }
        guard let category = item.category(of: score, isDichotomous: isDichotomous) else {
          return nil
        }
        entries.append(category)
      }
    }
    return ResponseMatrix(entries: entries, itemCount: items.count)
  }
}
