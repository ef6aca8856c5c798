/// What experts said of the actions of one scenario, with where it comes from.
public struct ExpertRatings: Hashable, Sendable {
  /// Where the figures come from.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// Real experts.
    case sample
    /// Made-up or simulated figures that only show how such rules work.
    case illustrative
  }

  /// How many experts rated.
  public let n: Int
  /// Who they were, and how they were asked.
  public let source: String
  /// Where the figures come from.
  public let status: Status
  /// The ratings, one for each action, in the order of the actions.
  public let actions: [Action]

  /// Creates ratings.
  public init(n: Int, source: String, status: Status = .sample, actions: [Action]) {
    self.n = n
    self.source = source
    self.status = status
    self.actions = actions
  }

  /// What the experts said of one action.
  public struct Action: Hashable, Sendable {
    /// The action's id.
    public let id: String
    /// The mean rating.
    public let mean: Double
    /// The standard deviation of the ratings.
    public let standardDeviation: Double
    /// How many gave each rating, in the order of the response set; nil where only moments are known.
    public let counts: [Int]?

    /// Creates what is known from moments alone.
    public init(id: String, mean: Double, standardDeviation: Double) {
      self.id = id
      self.mean = mean
      self.standardDeviation = standardDeviation
      counts = nil
    }

    /// Creates what is known from a distribution; nil where it is empty or of another length.
    ///
    /// The standard deviation divides by one less than the number of ratings, and is 0 for one.
    public init?(id: String, counts: [Int], responses: ResponseSet) {
      let total = counts.reduce(0, +)
      guard counts.count == responses.points.count, counts.allSatisfy({ $0 >= 0 }), total > 0 else {
        return nil
      }
      let values = responses.points.map { Double($0.value) }
      let mean = zip(counts, values).reduce(0) { $0 + Double($1.0) * $1.1 } / Double(total)
      let squares = zip(counts, values).reduce(0) {
        $0 + Double($1.0) * ($1.1 - mean) * ($1.1 - mean)
      }
      self.id = id
      self.mean = mean
      standardDeviation = total > 1 ? (squares / Double(total - 1)).squareRoot() : 0
      self.counts = counts
    }
  }

  /// What the experts said of the action with that id.
  public func action(_ id: String) -> Action? { actions.first { $0.id == id } }
}
