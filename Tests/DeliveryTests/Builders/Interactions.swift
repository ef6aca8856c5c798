import Assessment

/// Options with these ids; those that start with `last` keep their place.
func options(_ ids: String...) -> [Option] {
  ids.map { Option(id: $0, content: [.text($0)], isFixed: $0.hasPrefix("last")) }
}

/// An item of one interaction of any kind, in a block, a gap or a table cell.
func item(
  _ id: String, _ type: ItemType, _ kind: Interaction.Kind, inTable: Bool = false,
  isRequired: Bool = false, shuffles: Bool = false
) -> Item {
  let interaction = Interaction(response: "RESPONSE", kind: kind)
  let block: Block =
    inTable
    ? .list(
      ordered: false,
      entries: [
        [
          .table(
            Table(
              rows: [
                Table.Row(
                  isHeader: false, cells: [Table.Cell([.strong([.gap(interaction)])])])
              ]))
        ]
      ])
    : .interaction(interaction)
  return Item(
    id: id, type: type, steps: [Step(id: "main", content: [block])],
    responses: [ResponseVariable(base: .identifier, cardinality: .record)], outcomes: [],
    rule: Rule(), shufflesOptions: shuffles, isRequired: isRequired)
}

/// A record of identifiers.
func record(_ fields: KeyValuePairs<String, String?>) -> Value {
  .record(fields.map { Value.Field($0.key, $0.value.map(Value.identifier)) })
}

/// Ordered identifiers.
func ordered(_ ids: String...) -> Value { .ordered(ids.map(Value.identifier)) }

/// Multiple identifiers.
func picked(_ ids: String...) -> Value { .multiple(ids.map(Value.identifier)) }
