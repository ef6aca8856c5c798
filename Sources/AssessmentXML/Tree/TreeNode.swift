/// An element, an attribute or a text of a tree, in twelve bytes.
///
/// The nodes of a branch stand in the order of the document: an element, its attributes, then what
/// stands inside. So none needs to know another; an element knows where it ends.
struct TreeNode {
  enum Kind: UInt8 {
    /// An element, by the place of its name in the vocabulary.
    case element
    /// The name of the element before it, where that is not in the vocabulary.
    case name
    /// An attribute of the element before it.
    case attribute
    /// Text.
    case text
  }

  let kind: Kind
  /// Whether somebody asked for it; only of attributes.
  var isTicked = false
  /// The place of the name in its vocabulary; zero is every name that is not of the format.
  let nameIndex: UInt16
  /// For an element the byte offset of its `<`, for others where their bytes begin in the branch.
  let start: UInt32
  /// For an element the number of its nodes, itself included, for others the number of their bytes.
  var extent: UInt32

  /// How many nodes lie between it and the next one beside it.
  var nodeCount: Int { kind == .element ? Int(extent) : 1 }
}
