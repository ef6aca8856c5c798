/// The named errors of a matrix's distractors, worked out again.
///
/// A name is one part for each attribute that is wrong, joined by `+`: the attribute, a hyphen and
/// the error, such as `fill-repeats-above+count-wrong-direction`.
struct MatrixErrors {
  /// What the matrix leads to.
  let solution: MatrixSolution
  /// The right figure.
  let key: MatrixFigure

  /// Whether an error's name leads to just this figure.
  func explain(_ figure: MatrixFigure, by name: String) -> Bool {
    var parts = name.split(separator: "+", omittingEmptySubsequences: false)
    for attribute in MatrixAttribute.allCases {
      let place = parts.firstIndex { $0.hasPrefix(attribute.name + "-") }
      guard figure[attribute] != key[attribute] else {
        if place != nil { return false }
        continue
      }
      guard let place else { return false }
      let error = parts.remove(at: place).dropFirst(attribute.name.count + 1)
      guard leads(String(error), to: figure[attribute], in: attribute) else { return false }
    }
    return parts.isEmpty
  }

  private func leads(_ error: String, to value: Int, in attribute: MatrixAttribute) -> Bool {
    guard let explained = solution.attributes[attribute.rawValue] else { return false }
    let rows = explained.rows
    let last = rows.last
    let rules = explained.simplest.map(\.rule)
    let isSame = explained.weight == 0
    switch error {
    case "changes-what-stays": return isSame
    case "repeats-neighbour": return !isSame && value == last[last.count - 1]
    case "repeats-above":
      let above = rows.lines[rows.lines.count - 2]
      return !isSame && value == above[above.count - 1]
    case "wrong-direction":
      return rules.contains { rule in
        guard case .progression(let step) = rule else { return false }
        return rows.stepped(last[last.count - 1], by: -step) == value
      }
    default: break
    }
    guard last.count == 2 else { return false }
    return combination(error, last[0], last[1], rules, attribute) == value
  }

  /// Where taking one combination for another leads.
  private func combination(
    _ error: String, _ first: Int, _ second: Int, _ rules: [MatrixRule],
    _ attribute: MatrixAttribute
  ) -> Int? {
    let isSet = attribute == .elements
    switch error {
    case "subtracts-instead-of-adding" where !isSet && rules.contains(.addition):
      return first - second
    case "adds-instead-of-subtracting" where !isSet && rules.contains(.subtraction):
      return first + second
    case "leaves-out-what-both-have" where isSet && rules.contains(.addition):
      return first ^ second
    case "keeps-what-both-have" where isSet && rules.contains(.exclusiveOr):
      return first | second
    case "subtracts-the-other-way-round" where isSet && rules.contains(.subtraction):
      return second & ~first
    default: return nil
    }
  }
}
