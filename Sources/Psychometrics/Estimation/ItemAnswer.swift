/// What a person gave for an item.
public enum ItemAnswer: Hashable, Sendable {
  /// A category, from 0.
  case category(Int)
  /// The item was seen and left without an answer.
  case omitted
  /// The item was never shown, as in an adaptive test or another booklet.
  case notPresented
}

/// What an omitted answer counts as.
public enum OmissionPolicy: Hashable, Sendable {
  /// Category 0, wrong.
  case wrong
  /// As though the item had not been presented.
  case notPresented
}

extension ItemAnswer {
  /// The category that the answer counts as, or nothing where it does not count.
  public func category(_ policy: OmissionPolicy) -> Int? {
    switch self {
    case .category(let category): category
    case .omitted: policy == .wrong ? 0 : nil
    case .notPresented: nil
    }
  }
}
