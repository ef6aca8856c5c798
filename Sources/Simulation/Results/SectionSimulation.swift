import Assessment

/// What a simulation says of one section.
public struct SectionSimulation: Hashable, Sendable {
  /// How many candidates something holds for.
  public struct Count<Thing: Hashable & Sendable>: Hashable, Sendable {
    /// What holds.
    public let thing: Thing
    /// For how many.
    public let count: Int
  }

  /// The section.
  public let section: SimulatedSection
  /// How many candidates were given it.
  public let count: Int
  /// The mean number of items given; nil where nobody was given the section.
  public let length: MonteCarloFigure?
  /// How many candidates had each number of items, from few to many.
  public let lengths: [Count<Int>]
  /// Why it gave no further item, most often first.
  public let stops: [Count<SimulatedStop>]
  /// The ways through the modules after the first, most often first.
  public let routes: [Count<[String]>]
  /// How often its items were given.
  public let exposure: ExposureSummary
  /// The time that it took; nil unless a model of response times is declared.
  public let duration: SectionDuration?

  init(
    _ section: SimulatedSection, paths: [Path], passages: [SimulatedSitting.Passage],
    isTimed: Bool
  ) {
    self.section = section
    count = passages.count
    length = .mean(of: passages.map { Double($0.items.count) })
    lengths = Self.tally(passages.map(\.items.count)).sorted { $0.thing < $1.thing }
    stops = Self.tally(passages.map(\.stop))
    routes = section.kind == .multiStage ? Self.tally(passages.map(\.modules)) : []
    exposure = ExposureSummary(section, paths: paths, passages: passages)
    duration = isTimed ? SectionDuration(passages) : nil
  }

  /// Counts things, most often first; equals in the order of first occurrence.
  private static func tally<Thing: Hashable & Sendable>(_ things: [Thing]) -> [Count<Thing>] {
    var places: [Thing: Int] = [:]
    var counts: [(thing: Thing, count: Int)] = []
    for thing in things {
      if let place = places[thing] {
        counts[place].count += 1
      } else {
        places[thing] = counts.count
        counts.append((thing, 1))
      }
    }
    return counts.enumerated().sorted {
      $0.element.count > $1.element.count
        || ($0.element.count == $1.element.count && $0.offset < $1.offset)
    }.map { Count(thing: $0.element.thing, count: $0.element.count) }
  }
}
