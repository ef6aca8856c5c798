/// What makes a section a speeded block: the key that answers an item shows the next at once.
///
/// Answers that come too soon to be answers, and those that come after a lapse of attention, are
/// kept with their times and left out of speeded scores.
public struct Speeded: Hashable, Sendable {
  /// The shortest time after which an answer is an answer; sooner it anticipates the item.
  public let anticipationMs: Milliseconds
  /// The longest time within which an answer belongs to the block's pace; nil sets no bound.
  public let lapseMs: Milliseconds?

  /// Creates a block; answers within 150 ms are anticipations.
  ///
  /// Source of the bound: visual choice reactions under 150 ms are not possible; R. D. Luce,
  /// Response Times (1986), chapter 2.
  public init(anticipationMs: Milliseconds = 150, lapseMs: Milliseconds? = nil) {
    self.anticipationMs = anticipationMs
    self.lapseMs = lapseMs
  }
}

extension AssessmentDefinition {
  /// The speeded blocks among its own sections.
  public var speededSections: [(id: String, pace: Speeded)] {
    func blocks(_ section: Section) -> [(id: String, pace: Speeded)] {
      (section.speeded.map { [(section.id, $0)] } ?? []) + section.sections.flatMap(blocks)
    }
    return parts.flatMap { part -> [(id: String, pace: Speeded)] in
      if case .section(let section) = part { blocks(section) } else { [] }
    }
  }
}
