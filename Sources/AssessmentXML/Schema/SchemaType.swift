/// What the values of the schema's simple types look like, for messages.
enum SchemaType {
  /// The meaning of a type, to follow "is not": `a whole number`.
  static func meaning(of type: String) -> String? {
    meanings[type]
  }

  private static let meanings: [String: String] = [
    "boolean": "true or false",
    "date": "a date: write 2026-11-23",
    "decimal": "a number",
    "double": "a number",
    "integer": "a whole number",
    "nonNegativeInteger": "a whole number from 0",
    "positiveInteger": "a whole number from 1",
    "NCName": "a name: it begins with a letter and has no spaces or colons",
    "ID": "a name that no other element has",
    "language": "a language such as en or de-AT",
  ]
}
