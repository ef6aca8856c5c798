import Assessment

/// A response or outcome variable of a QTI result.
struct QTIVariable {
  enum Kind {
    case response
    case outcome
  }

  private let kind: Kind
  private let identifier: String
  private let base: BaseType
  private let cardinality: Cardinality
  private let value: Value?
  private let minimum: Double?
  private let maximum: Double?

  init(
    _ kind: Kind, _ identifier: String, base: BaseType, cardinality: Cardinality = .single,
    value: Value?, minimum: Double? = nil, maximum: Double? = nil
  ) {
    self.kind = kind
    self.identifier = String(identifier.map { $0 == "/" ? "." : $0 })
    self.base = base
    self.cardinality = cardinality
    self.value = value
    self.minimum = minimum
    self.maximum = maximum
  }

  /// The element, on lines of its own; NULL is a variable without values.
  var element: String {
    var attributes = XMLText.attribute("identifier", identifier)
    attributes += XMLText.attribute("cardinality", cardinality.rawValue)
    // The fields of a record have types of their own.
    if cardinality != .record { attributes += XMLText.attribute("baseType", base.rawValue) }
    if let maximum { attributes += XMLText.attribute("normalMaximum", "\(maximum)") }
    if let minimum { attributes += XMLText.attribute("normalMinimum", "\(minimum)") }
    func lines(_ indent: String) -> String { values.map { "\(indent)\($0)\n" }.joined() }
    switch kind {
    case .outcome:
      return "    <outcomeVariable\(attributes)>\n\(lines("      "))    </outcomeVariable>\n"
    case .response:
      return """
            <responseVariable\(attributes)>
              <candidateResponse>
        \(lines("        "))      </candidateResponse>
            </responseVariable>

        """
    }
  }

  private var values: [String] {
    switch value {
    case nil: []
    case .multiple(let members), .ordered(let members):
      members.map { "<value>\(Self.text($0))</value>" }
    case .record(let fields):
      fields.compactMap { field in
        guard let value = field.value else { return nil }
        let attributes =
          XMLText.attribute("fieldIdentifier", field.name)
          + XMLText.attribute("baseType", Self.base(of: value).rawValue)
        return "<value\(attributes)>\(Self.text(value))</value>"
      }
    case let value?: ["<value>\(Self.text(value))</value>"]
    }
  }

  private static func text(_ value: Value) -> String {
    switch value {
    case .boolean(let flag): flag ? "true" : "false"
    case .integer(let whole): String(whole)
    case .float(let number): "\(number)"
    case .string(let text), .identifier(let text): XMLText.escaped(text)
    case .multiple(let members), .ordered(let members):
      members.map(text).joined(separator: " ")
    case .record(let fields):
      fields.map { "\($0.name) \($0.value.map(text) ?? "")" }.joined(separator: " ")
    }
  }

  private static func base(of value: Value) -> BaseType {
    switch value {
    case .boolean: .boolean
    case .integer: .integer
    case .float: .float
    case .identifier: .identifier
    case .string, .multiple, .ordered, .record: .string
    }
  }
}
