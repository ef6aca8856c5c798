import Psychometrics

/// The sequences of a material, without repetitions, runs and well-known numbers.
struct SpanSequence {
  /// What the elements are, each as it is typed.
  let elements: [Character]
  private let isGrid: Bool
  private let isDigits: Bool

  /// Prepares a material; nil for one that there is not.
  init?(material: String) {
    let elements = ["digits": "0123456789", "letters": "FHJLQRTWXY", "grid": "123456789"]
    guard let known = elements[material] else { return nil }
    self.elements = Array(known)
    isGrid = material == "grid"
    isDigits = material == "digits"
  }

  /// A sequence, each equally likely; nil where it was none to be shown.
  func draw(_ length: Int, from stream: inout RandomStream) -> [Character]? {
    let order = stream.sample(length, of: elements.count).map { elements[$0] }
    return order.count == length && isPlain(order) ? order : nil
  }

  /// How many sequences of a length there are, counted element by element.
  func count(_ length: Int) -> Int { count(length, after: []) }

  private func count(_ length: Int, after start: [Character]) -> Int {
    guard start.count < length else { return 1 }
    return elements.reduce(0) { sum, element in
      let sequence = start + [element]
      guard !start.contains(element), isPlain(sequence) else { return sum }
      return sum + count(length, after: sequence)
    }
  }

  /// Whether nothing makes a sequence easier to remember than its length says.
  private func isPlain(_ sequence: [Character]) -> Bool {
    let numbers = sequence.map { Int($0.asciiValue ?? 0) }
    for place in numbers.indices.dropFirst(2) {
      let (first, second, third) = (numbers[place - 2], numbers[place - 1], numbers[place])
      guard second - first == third - second else { continue }
      // Along the grid's rows, places with equal steps may lie around its edge.
      if !isGrid || column(second) - column(first) == column(third) - column(second) {
        return false
      }
    }
    return !isDigits || !isWellKnown(String(sequence))
  }

  /// The column of a place in the grid, by the code of its digit.
  private func column(_ code: Int) -> Int { (code - 49) % 3 }

  /// Whether digits hold pi, a famous number, or what looks like a year.
  private func isWellKnown(_ digits: String) -> Bool {
    let famous = ["314", "0815", "1492", "1789"].contains { digits.contains($0) }
    let beforeTwo = digits.dropLast(2)
    return famous || beforeTwo.contains("19") || beforeTwo.contains("20")
  }
}
