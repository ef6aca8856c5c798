/// What the values of the schema's simple types look like, for messages.
enum SchemaType {
  /// The meaning of a type, to follow "is not": `a whole number`.
  static func meaning(of type: String) -> String? {
    meanings[type]
  }

  /// The type whose values match a pattern.
  ///
  /// libxml2 names the pattern that a value fails, not the type; the schema itself knows which.
  static func name(byPattern pattern: String) -> String? {
    namesByPattern[pattern]
  }

  private static let namesByPattern: [String: String] = {
    var names: [String: String] = [:]
    for schema in [EmbeddedSchema.assessment, .norms, .role] {
      let tree = GrowingTree(schema.bytes)
      guard tree.grow().isEmpty else { continue }
      tree.read { _, types in
        for type in types where type.localName == "simpleType" {
          for restriction in type.elements {
            for facet in restriction.elements where facet.localName == "pattern" {
              if let pattern = facet.read(.value) { names[pattern] = type.read(.name) }
            }
          }
        }
      }
    }
    return names
  }()

  private static let meanings: [String: String] = [
    "coefficient": "a number from 0 to 1",
    "count": "a whole number from 0 to 100000",
    "date": "a date: write 2026, 2026-11 or 2026-11-23",
    "decimal": "a number with a decimal point",
    "decimals": "a list of numbers with decimal points, with spaces between them",
    "difficulties": "a range of difficulties: write -1..1.5",
    "family-draw": "a whole number from 1 to 500",
    "duration": "a duration: write 12m, 90s or 1m30s",
    "id": name,
    "ids": "a list of names with spaces between them",
    "integer": "a whole number",
    "integers": "a list of whole numbers with spaces between them",
    "option-keys": "a list of option ids with spaces between them",
    "rating-counts": "a list of counts such as 0 1 4 12 3",
    "path": "a name or a path such as numerical/n1",
    "paths": "a list of names or paths with spaces between them",
    "positiveInteger": "a whole number from 1",
    "section-shuffle": "a list of items, options and sections",
    "share": "a percentage: write 80%",
    "sign-text": "a text with at least one character",
    "version": "a version: write 1.0.0",
    "warnings": "a list of times: write 2m 30s for two warnings",
  ]

  private static let name = "a name: a letter, then letters, digits, '.', '-' and '_'"
}
