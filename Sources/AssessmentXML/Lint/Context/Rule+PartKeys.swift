import Assessment

extension Rule {
  /// The keys of the parts of a record, where only some have one; nil where none has.
  func partKeys(of response: String) -> Value? {
    var fields: [Value.Field] = []
    forEachExpression { expression in
      switch expression {
      case .match(.field(.response(response), let name), .literal(let value?)):
        fields.append(Value.Field(name, value))
      case .within(.field(.response(response), let name), let lower, let upper):
        if let key = Int(exactly: (lower + upper) / 2) {
          fields.append(Value.Field(name, .integer(key)))
        }
      default: break
      }
    }
    return fields.isEmpty ? nil : .record(fields)
  }
}
