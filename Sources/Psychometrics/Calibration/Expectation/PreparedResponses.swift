/// Responses laid out for the E-step of one design.
///
/// Persons without any answer are left out; they say nothing. Where many persons share a pattern
/// of answers, patterns are counted once with a weight.
public struct PreparedResponses: Sendable {
  let design: CalibrationDesign
  let groups: [ItemGroup]
  /// The combination of each group for each pattern, pattern by pattern.
  let codes: [UInt8]
  /// The number of persons of each pattern.
  let weights: [Double]

  /// The number of patterns that the E-step works through.
  public var patternCount: Int { weights.count }

  /// Lays out responses.
  ///
  /// - Precondition: the responses have the columns of the design, and each answer was in the
  ///   census that the design was made for.
  public init(_ responses: ResponseMatrix, design: CalibrationDesign) {
    precondition(
      responses.itemCount == design.plan.items.count, "responses need the design's items")
    self.design = design
    let groups = ItemGroup.groups(design.blocks, personCount: responses.personCount)
    let codes = ResponseCodes.encode(responses, design.blocks, groups)
    let collapsed = ResponseCodes.collapse(codes, groups)
    self.groups = groups
    self.codes = collapsed.codes
    weights = collapsed.weights
  }

  /// Ranges of patterns of about equal size, for work in parts.
  public func parts(_ count: Int) -> [Range<Int>] {
    let parts = max(1, min(count, patternCount))
    return (0..<parts).map { patternCount * $0 / parts..<patternCount * ($0 + 1) / parts }
  }
}
