public import Assessment

/// A file and a position in it.
public struct SourcePlace: Hashable, Sendable {
  /// The file, as the caller named it.
  public let path: String
  /// The position; nil where the whole file is meant.
  public let position: SourcePosition?

  /// Creates a place.
  public init(path: String, position: SourcePosition?) {
    self.path = path
    self.position = position
  }
}

/// A step from an element to one inside it, at any depth.
public struct SourceStep: Hashable, Sendable {
  /// The name of the element; empty takes any.
  let name: String
  /// An attribute that it must have, with its value.
  let attribute: String?
  let value: String
  /// How many elements that fit come before it.
  let index: Int

  /// The element of this name that comes after `index` others of the same name.
  public static func element(_ name: String, index: Int = 0) -> SourceStep {
    SourceStep(name: name, attribute: nil, value: "", index: index)
  }

  /// The first element, whatever its name, that has this id.
  public static func named(_ id: String) -> SourceStep {
    SourceStep(name: "", attribute: "id", value: id, index: 0)
  }

  /// The first element of this name whose attribute has this value.
  public static func element(_ name: String, _ attribute: String, _ value: String) -> SourceStep {
    SourceStep(name: name, attribute: attribute, value: value, index: 0)
  }
}
