/// The values of one attribute along the lines of a matrix: its rows, or its columns.
struct MatrixLines {
  /// The attribute.
  let attribute: MatrixAttribute
  /// The lines, the last one without its last value; two or three.
  let lines: [[Int]]
  /// How many steps of a turn lead back to the same drawing.
  let turns: Int

  /// The last line.
  var last: [Int] { lines[lines.count - 1] }

  /// All rules of the grammar that the known values follow, and where each leads.
  var readings: [MatrixReading] {
    var found: [MatrixReading] = []
    if let value = sameValue { found.append(MatrixReading(rule: .same, value: value)) }
    if let value = constantValue { found.append(MatrixReading(rule: .constant, value: value)) }
    appendSteps(to: &found)
    guard lines.count == 3 else { return found }
    if let value = distributedValue {
      found.append(MatrixReading(rule: .distribution, value: value))
    }
    appendCombinations(to: &found)
    return found
  }

  /// The value after a step; nil where there is none.
  func stepped(_ value: Int, by step: Int) -> Int? {
    switch attribute {
    case .size, .fill:
      let next = value + step
      return 0...2 ~= next ? next : nil
    case .count:
      let next = value + step
      return value >= 1 && 1...4 ~= next ? next : nil
    case .turn: return turns > 1 ? (value + step + turns) % turns : nil
    case .elements: return Self.moved(value, by: step)
    case .shape: return nil
    }
  }

  /// A border moved clockwise.
  private static func moved(_ elements: Int, by step: Int) -> Int {
    let places = (step + 8) % 8
    return ((elements << places) | (elements >> (8 - places))) & 0xFF
  }

  private var sameValue: Int? {
    let value = lines[0][0]
    return lines.allSatisfy { $0.allSatisfy { $0 == value } } ? value : nil
  }

  private var constantValue: Int? {
    lines.allSatisfy { line in line.allSatisfy { $0 == line[0] } } ? last[0] : nil
  }

  /// The steps that lead from the first value to the second one of the first line.
  private var steps: Range<Int> {
    switch attribute {
    case .shape: 0..<0
    case .size, .fill, .count: (lines[0][1] - lines[0][0])..<(lines[0][1] - lines[0][0] + 1)
    case .turn: 1..<max(1, turns)
    case .elements: 1..<8
    }
  }

  private func appendSteps(to found: inout [MatrixReading]) {
    for step in steps where step != 0 {
      let isFollowed = lines.allSatisfy { line in
        zip(line, line.dropFirst()).allSatisfy { stepped($0, by: step) == $1 }
      }
      guard isFollowed, let value = stepped(last[last.count - 1], by: step),
        value != last[last.count - 1]
      else { continue }
      found.append(MatrixReading(rule: .progression(step: step), value: value))
    }
  }

  private var distributedValue: Int? {
    let first = lines[0]
    let second = lines[1]
    guard first[0] != first[1], first[1] != first[2], first[0] != first[2] else { return nil }
    guard second[0] != second[1], second[1] != second[2], second[0] != second[2],
      second.allSatisfy(first.contains), last[0] != last[1], last.allSatisfy(first.contains)
    else { return nil }
    return first.first { !last.contains($0) }
  }

  private func appendCombinations(to found: inout [MatrixReading]) {
    func append(_ rule: MatrixRule, _ combined: (Int, Int) -> Int) {
      guard combined(lines[0][0], lines[0][1]) == lines[0][2],
        combined(lines[1][0], lines[1][1]) == lines[1][2]
      else { return }
      found.append(MatrixReading(rule: rule, value: combined(last[0], last[1])))
    }
    switch attribute {
    case .elements:
      append(.addition) { $0 | $1 }
      append(.subtraction) { $0 & ~$1 }
      append(.exclusiveOr) { $0 ^ $1 }
      append(.other) { $0 & $1 }
      append(.other) { $1 & ~$0 }
    case .count where last[0] > 0:
      append(.addition) { $0 + $1 }
      append(.subtraction) { $0 - $1 }
      append(.other) { max($0, $1) }
      append(.other) { min($0, $1) }
    case .shape, .size, .fill, .turn, .count: break
    }
  }
}
