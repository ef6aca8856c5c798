/// The numbers that slips of calculation lead to.
enum CalculationSlips {
  /// What the name of an error ends in that comes with a slip of calculation.
  private static let slip = "-and-calculation-slip"

  /// The numbers that a slip of a name leads to, on the way to the key or on top of another error,
  /// whose own numbers are given by its name; none for any other name.
  static func values(of name: String, key: Int, errors: (String) -> [Int]) -> [Int] {
    switch name {
    case "calculation-slip": return off([key], by: [1, 2, 3])
    case "carry-slip": return off([key], by: [7, 9, 11, 13, 17, 19, 21, 23])
    default:
      guard name.hasSuffix(slip) else { return [] }
      let error = String(name.dropLast(slip.count))
      // No second slip of calculation comes on top of a first.
      return error.hasSuffix("calculation-slip") ? [] : off(errors(error), by: [1, 2, 3])
    }
  }

  private static func off(_ numbers: [Int], by distances: [Int]) -> [Int] {
    numbers.flatMap { number in distances.flatMap { [number - $0, number + $0] } }
  }
}
