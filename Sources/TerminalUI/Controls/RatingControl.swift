import Assessment

/// Picking a point of a response set: a statement's scale or a semantic differential.
struct RatingControl: ResponseControl, Hashable {
  let points: [ResponseSet.Point]
  let leftAnchor: String?
  let rightAnchor: String?
  private(set) var picked: Int?
  private(set) var caret: Int?

  init(_ rating: RatingInteraction, entry: Entry?) {
    points = rating.responses.points
    leftAnchor = rating.leftAnchor
    rightAnchor = rating.rightAnchor
    if case .integer(let value)? = entry?.value { picked = value }
  }

  /// The digit that picks each point: its value where all values are digits, else its place.
  static func digits(of points: [ResponseSet.Point]) -> [Int] {
    points.allSatisfy { (0...9).contains($0.value) }
      ? points.map(\.value) : Array(points.indices.map { $0 + 1 })
  }

  var entry: Entry? { picked.map { Entry(.integer($0)) } }

  /// Whether Enter would pick what the caret points at.
  var enterPicks: Bool {
    guard let caret, points.indices.contains(caret) else { return false }
    return picked != points[caret].value
  }

  mutating func handle(_ key: Key) -> ControlEffect {
    if case .character(let character) = key, character.isASCII,
      let digit = character.wholeNumberValue,
      let index = Self.digits(of: points).firstIndex(of: digit)
    {
      return pick(index)
    }
    switch key {
    case .left, .up, .character("k"), .character("K"): return move(-1)
    case .right, .down, .character("j"), .character("J"): return move(1)
    case .character(" "), .enter:
      guard let caret, key != .enter || enterPicks else { return .ignored }
      return pick(caret)
    case _ where key.clears && picked != nil:
      picked = nil
      return .changed
    default: return .ignored
    }
  }

  private mutating func move(_ step: Int) -> ControlEffect {
    guard !points.isEmpty else { return .ignored }
    let start = caret ?? points.firstIndex { $0.value == picked }
    caret = start?.stepped(by: step, count: points.count) ?? (step > 0 ? 0 : points.count - 1)
    return .moved
  }

  private mutating func pick(_ index: Int) -> ControlEffect {
    guard points.indices.contains(index) else { return .ignored }
    caret = caret == nil ? nil : index
    // Picking the same point again confirms it: with statements that goes on.
    picked = points[index].value
    return .completed
  }
}
