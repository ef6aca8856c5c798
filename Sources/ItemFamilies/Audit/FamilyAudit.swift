public import Assessment
import Psychometrics

/// What many instances of a family at one level of difficulty show: soundness, keys, repeats.
public struct FamilyAudit: Sendable {
  /// A third of a family's cells, by their judged difficulty.
  public enum Level: String, Sendable, CaseIterable {
    /// The easiest third.
    case low
    /// The middle third.
    case middle
    /// The hardest third.
    case high
  }

  /// The family.
  public let family: FamilyName
  /// The level.
  public let level: Level
  /// How many cells the level has.
  public let cellCount: Int
  /// How many items were drawn and proven sound.
  public private(set) var itemCount = 0
  /// Items that could not be drawn.
  public private(set) var failureCount = 0
  /// Drafts thrown away, by the rule that they broke.
  public private(set) var rejections: [String: Int] = [:]
  /// How the key's place is spread.
  public private(set) var positions = KeyPositions()
  /// What guessers without knowledge earn.
  public private(set) var guessers = GuesserTally()
  /// Pairs of items of a cell that are the same but for the order of their options.
  public private(set) var repeatedPairs = 0
  private let drawing: ItemDrawing
  /// How many items were drawn of each cell.
  private var drawn: [(cell: FamilyCell, count: Int)] = []

  /// Draws items of a level.
  ///
  /// - Parameters:
  ///   - family: The family, with its usual incidentals.
  ///   - level: The level.
  ///   - count: How many items are drawn; each from a cell drawn at random.
  ///   - seed: The seed of everything drawn.
  /// - Throws: `FamilyError` where there is no such family.
  public init(
    _ family: FamilyName, level: Level, count: Int, seed: UInt64
  ) throws(FamilyError) {
    let drawing = try ItemDrawing(family)
    let cells = Self.cells(of: drawing.specification, at: level)
    guard !cells.isEmpty else { throw .noCell(family) }
    self.drawing = drawing
    self.family = family
    self.level = level
    cellCount = cells.count
    var drawn = [Int](repeating: 0, count: cells.count)
    var counts: [ItemIdentity: Int] = [:]
    counts.reserveCapacity(count)
    for index in 0..<count {
      var stream = RandomStream(
        seed: seed, purpose: "audit", path: "\(family.rawValue)/\(level.rawValue)", index: index)
      let cell = stream.integer(below: cells.count)
      do throws(FamilyError) {
        let result = try drawing.draw(
          cells[cell], seed: seed, path: "audit/\(level.rawValue)", index: index)
        rejections.merge(result.rejections, uniquingKeysWith: +)
        itemCount += 1
        drawn[cell] += 1
        for step in result.item.steps { add(step) }
        counts[ItemIdentity(result.item), default: 0] += 1
      } catch {
        guard case .noSoundItem(_, _, let rejections) = error else { throw error }
        self.rejections.merge(rejections, uniquingKeysWith: +)
        failureCount += 1
      }
    }
    repeatedPairs = counts.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    self.drawn = zip(cells, drawn).map { ($0, $1) }
  }

  /// What the instance spaces of the cells let expect of repeats; some are found by sampling, which
  /// takes its time.
  public func repeats() -> RepeatExpectation {
    var expected = 0.0
    var least = Double.infinity
    for (cell, count) in drawn {
      let space = max(drawing.space(of: cell), 1)
      least = min(least, space)
      expected += Double(count) * Double(count - 1) / 2 / space
    }
    return RepeatExpectation(observed: repeatedPairs, expected: expected, leastSpace: least)
  }

  private mutating func add(_ step: GeneratedStep) {
    guard case .options(let options) = step.answer else { return }
    positions.add(options)
    guessers.add(options)
  }

  /// The cells of a level: a third of all, by judged difficulty.
  static func cells(of specification: FamilySpecification, at level: Level) -> [FamilyCell] {
    let cells = specification.cells().enumerated()
      .map {
        (place: $0.offset, cell: $0.element, b: specification.judged.difficulty(of: $0.element))
      }
      .sorted { ($0.b, $0.place) < ($1.b, $1.place) }.map(\.cell)
    let index = Level.allCases.firstIndex(of: level) ?? 0
    let start = index * cells.count / 3
    let end = (index + 1) * cells.count / 3
    return start < end ? Array(cells[start..<end]) : cells
  }

  /// The share of drafts that were sound.
  public var soundShare: Double {
    let thrown = rejections.values.reduce(0, +)
    return itemCount + thrown == 0 ? 0 : Double(itemCount) / Double(itemCount + thrown)
  }
}

/// Pairs of equal items, and how many were to be expected.
public struct RepeatExpectation: Sendable {
  /// The pairs found.
  public let observed: Int
  /// The pairs expected from the instance spaces of the cells drawn: the birthday expectation.
  public let expected: Double
  /// The least instance space of the cells.
  public let leastSpace: Double

  /// Whether repeats are as rare as the instance spaces say.
  ///
  /// Spaces over 10^9 give at most one repeat; smaller ones the birthday expectation, within five
  /// standard deviations of a Poisson count or a twentieth.
  public var fits: Bool {
    if leastSpace > 1e9 { return observed <= 1 }
    let slack = max(5 * expected.squareRoot(), 0.05 * expected, 1)
    return (Double(observed) - expected).magnitude <= slack
  }
}
