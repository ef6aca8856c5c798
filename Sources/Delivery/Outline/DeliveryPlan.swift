public import Assessment

/// A definition made ready for delivery, from which any number of sessions are made.
///
/// Paths, clocks and the rules of adaptive sections are worked out once; sessions share them.
///
/// ```swift
/// let plan = DeliveryPlan(definition)
/// let session = Session(plan, header: header)
/// ```
public struct DeliveryPlan: Sendable {
  /// The assessment.
  public let definition: AssessmentDefinition
  /// The extra time that its clocks are worked out for.
  public let accommodation: Accommodation?
  let outline: Outline

  /// Makes a definition ready.
  public init(_ definition: AssessmentDefinition, accommodation: Accommodation? = nil) {
    self.definition = definition
    self.accommodation = accommodation
    outline = Outline(definition, accommodation: accommodation)
  }
}
