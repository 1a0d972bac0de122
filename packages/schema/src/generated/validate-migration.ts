// @ts-nocheck
// Generated from schemas/migration.v1.schema.json; do not edit.
import type { ShapeValidator } from "../shape-validator.ts";

function told(all, instancePath, keyword, params) {
  const error = { instancePath, keyword, params };
  if (all === null) return [error];
  if (all.length < 20000) all.push(error);
  return all;
}
function append(all, more) {
  for (const error of more) {
    if (all.length >= 20000) break;
    all.push(error);
  }
  return all;
}
// <stdin>
var validate = validate21, stdin_default = validate21;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
    vErrors = told(vErrors, instancePath, "type", { type: "integer" }), errors++;
  }
  if (data !== 1) {
    vErrors = told(vErrors, instancePath, "const", { allowedValue: 1 }), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
var schema9 = { type: "object", additionalProperties: !1, required: ["file", "verdict", "changes", "written", "findings"], properties: { file: { type: "string" }, verdict: { $ref: "#/definitions/verdict" }, changes: { type: "boolean" }, written: { type: "boolean" }, notWritten: { enum: ["different", "unknown", "loses"] }, hides: { type: "boolean" }, verification: { type: "object", additionalProperties: !1, required: ["kind", "text"], properties: { kind: { enum: ["equivalent", "different", "unknown"] }, text: { type: "string" } } }, findings: { type: "array", items: { $ref: "#/definitions/finding" } } } }, schema10 = { enum: ["unchanged", "migrated", "manual", "refused"] };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "unchanged" || data === "migrated" || data === "manual" || data === "refused")) {
    vErrors = told(vErrors, instancePath, "enum", { allowedValues: schema10.enum }), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
var pattern0 = new RegExp("^PK[1-7][0-9]{3}$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern0.test(data)) {
      vErrors = told(vErrors, instancePath, "pattern", { pattern: "^PK[1-7][0-9]{3}$" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "string" }), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
var schema13 = { enum: ["error", "warning", "info"] };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "error" || data === "warning" || data === "info")) {
    vErrors = told(vErrors, instancePath, "enum", { allowedValues: schema13.enum }), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
var schema14 = { enum: ["exact", "approximate", "manual", "refused"] };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "exact" || data === "approximate" || data === "manual" || data === "refused")) {
    vErrors = told(vErrors, instancePath, "enum", { allowedValues: schema14.enum }), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    vErrors = told(vErrors, instancePath, "type", { type: "string" }), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    vErrors = told(vErrors, instancePath, "type", { type: "string" }), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.line === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "line" }), errors++;
    }
    if (data.column === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "column" }), errors++;
    }
    if (data.offset === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "offset" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "line" || key0 === "column" || key0 === "offset")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.line !== void 0) {
      let data0 = data.line;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        vErrors = told(vErrors, instancePath + "/line", "type", { type: "integer" }), errors++;
      }
      if (typeof data0 == "number" && (data0 < 1 || isNaN(data0))) {
        vErrors = told(vErrors, instancePath + "/line", "minimum", { comparison: ">=", limit: 1 }), errors++;
      }
    }
    if (data.column !== void 0) {
      let data1 = data.column;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = told(vErrors, instancePath + "/column", "type", { type: "integer" }), errors++;
      }
      if (typeof data1 == "number" && (data1 < 1 || isNaN(data1))) {
        vErrors = told(vErrors, instancePath + "/column", "minimum", { comparison: ">=", limit: 1 }), errors++;
      }
    }
    if (data.offset !== void 0) {
      let data2 = data.offset;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = told(vErrors, instancePath + "/offset", "type", { type: "integer" }), errors++;
      }
      if (typeof data2 == "number" && (data2 < 0 || isNaN(data2))) {
        vErrors = told(vErrors, instancePath + "/offset", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate40.errors = vErrors, errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.start === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "start" }), errors++;
    }
    if (data.end === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "end" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "start" || key0 === "end")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    data.start !== void 0 && (validate40(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData }) || (vErrors = vErrors === null ? validate40.errors : append(vErrors, validate40.errors), errors = vErrors.length)), data.end !== void 0 && (validate40(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData }) || (vErrors = vErrors === null ? validate40.errors : append(vErrors, validate40.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate39.errors = vErrors, errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    vErrors = told(vErrors, instancePath, "type", { type: "string" }), errors++;
  }
  return validate44.errors = vErrors, errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "code" }), errors++;
    }
    if (data.severity === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "severity" }), errors++;
    }
    if (data.effect === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "effect" }), errors++;
    }
    if (data.message === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "message" }), errors++;
    }
    if (data.pointer === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "pointer" }), errors++;
    }
    if (data.range === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "range" }), errors++;
    }
    if (data.docs === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "docs" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "code" || key0 === "severity" || key0 === "effect" || key0 === "message" || key0 === "hint" || key0 === "pointer" || key0 === "range" || key0 === "docs")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.code !== void 0 && (validate29(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData }) || (vErrors = vErrors === null ? validate29.errors : append(vErrors, validate29.errors), errors = vErrors.length)), data.severity !== void 0 && (validate31(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData }) || (vErrors = vErrors === null ? validate31.errors : append(vErrors, validate31.errors), errors = vErrors.length)), data.effect !== void 0 && (validate33(data.effect, { instancePath: instancePath + "/effect", parentData: data, parentDataProperty: "effect", rootData }) || (vErrors = vErrors === null ? validate33.errors : append(vErrors, validate33.errors), errors = vErrors.length)), data.message !== void 0 && (validate35(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData }) || (vErrors = vErrors === null ? validate35.errors : append(vErrors, validate35.errors), errors = vErrors.length)), data.hint !== void 0 && (validate37(data.hint, { instancePath: instancePath + "/hint", parentData: data, parentDataProperty: "hint", rootData }) || (vErrors = vErrors === null ? validate37.errors : append(vErrors, validate37.errors), errors = vErrors.length)), data.pointer !== void 0 && typeof data.pointer != "string") {
      vErrors = told(vErrors, instancePath + "/pointer", "type", { type: "string" }), errors++;
    }
    data.range !== void 0 && (validate39(data.range, { instancePath: instancePath + "/range", parentData: data, parentDataProperty: "range", rootData }) || (vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors), errors = vErrors.length)), data.docs !== void 0 && (validate44(data.docs, { instancePath: instancePath + "/docs", parentData: data, parentDataProperty: "docs", rootData }) || (vErrors = vErrors === null ? validate44.errors : append(vErrors, validate44.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "file" }), errors++;
    }
    if (data.verdict === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "verdict" }), errors++;
    }
    if (data.changes === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "changes" }), errors++;
    }
    if (data.written === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "written" }), errors++;
    }
    if (data.findings === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "findings" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "file" || key0 === "verdict" || key0 === "changes" || key0 === "written" || key0 === "notWritten" || key0 === "hides" || key0 === "verification" || key0 === "findings")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.file !== void 0 && typeof data.file != "string") {
      vErrors = told(vErrors, instancePath + "/file", "type", { type: "string" }), errors++;
    }
    if (data.verdict !== void 0 && (validate26(data.verdict, { instancePath: instancePath + "/verdict", parentData: data, parentDataProperty: "verdict", rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length)), data.changes !== void 0 && typeof data.changes != "boolean") {
      vErrors = told(vErrors, instancePath + "/changes", "type", { type: "boolean" }), errors++;
    }
    if (data.written !== void 0 && typeof data.written != "boolean") {
      vErrors = told(vErrors, instancePath + "/written", "type", { type: "boolean" }), errors++;
    }
    if (data.notWritten !== void 0) {
      let data4 = data.notWritten;
      if (!(data4 === "different" || data4 === "unknown" || data4 === "loses")) {
        vErrors = told(vErrors, instancePath + "/notWritten", "enum", { allowedValues: schema9.properties.notWritten.enum }), errors++;
      }
    }
    if (data.hides !== void 0 && typeof data.hides != "boolean") {
      vErrors = told(vErrors, instancePath + "/hides", "type", { type: "boolean" }), errors++;
    }
    if (data.verification !== void 0) {
      let data6 = data.verification;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.kind === void 0) {
          vErrors = told(vErrors, instancePath + "/verification", "required", { missingProperty: "kind" }), errors++;
        }
        if (data6.text === void 0) {
          vErrors = told(vErrors, instancePath + "/verification", "required", { missingProperty: "text" }), errors++;
        }
        for (let key1 in data6)
          if (!(key1 === "kind" || key1 === "text")) {
            vErrors = told(vErrors, instancePath + "/verification", "additionalProperties", { additionalProperty: key1 }), errors++;
          }
        if (data6.kind !== void 0) {
          let data7 = data6.kind;
          if (!(data7 === "equivalent" || data7 === "different" || data7 === "unknown")) {
            vErrors = told(vErrors, instancePath + "/verification/kind", "enum", { allowedValues: schema9.properties.verification.properties.kind.enum }), errors++;
          }
        }
        if (data6.text !== void 0 && typeof data6.text != "string") {
          vErrors = told(vErrors, instancePath + "/verification/text", "type", { type: "string" }), errors++;
        }
      } else {
        vErrors = told(vErrors, instancePath + "/verification", "type", { type: "object" }), errors++;
      }
    }
    if (data.findings !== void 0) {
      let data9 = data.findings;
      if (Array.isArray(data9)) {
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate28(data9[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data9, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors), errors = vErrors.length);
      } else {
        vErrors = told(vErrors, instancePath + "/findings", "type", { type: "array" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "file" }), errors++;
    }
    if (data.message === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "message" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "file" || key0 === "message")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.file !== void 0 && typeof data.file != "string") {
      vErrors = told(vErrors, instancePath + "/file", "type", { type: "string" }), errors++;
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      vErrors = told(vErrors, instancePath + "/message", "type", { type: "string" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate48.errors = vErrors, errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.files === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "files" }), errors++;
    }
    if (data.unchanged === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "unchanged" }), errors++;
    }
    if (data.migrated === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "migrated" }), errors++;
    }
    if (data.manual === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "manual" }), errors++;
    }
    if (data.refused === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "refused" }), errors++;
    }
    if (data.changed === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "changed" }), errors++;
    }
    if (data.written === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "written" }), errors++;
    }
    if (data.findings === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "findings" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "files" || key0 === "unchanged" || key0 === "migrated" || key0 === "manual" || key0 === "refused" || key0 === "changed" || key0 === "written" || key0 === "findings")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.files !== void 0) {
      let data0 = data.files;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        vErrors = told(vErrors, instancePath + "/files", "type", { type: "integer" }), errors++;
      }
      if (typeof data0 == "number" && (data0 < 0 || isNaN(data0))) {
        vErrors = told(vErrors, instancePath + "/files", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
    if (data.unchanged !== void 0) {
      let data1 = data.unchanged;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = told(vErrors, instancePath + "/unchanged", "type", { type: "integer" }), errors++;
      }
      if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
        vErrors = told(vErrors, instancePath + "/unchanged", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
    if (data.migrated !== void 0) {
      let data2 = data.migrated;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = told(vErrors, instancePath + "/migrated", "type", { type: "integer" }), errors++;
      }
      if (typeof data2 == "number" && (data2 < 0 || isNaN(data2))) {
        vErrors = told(vErrors, instancePath + "/migrated", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
    if (data.manual !== void 0) {
      let data3 = data.manual;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = told(vErrors, instancePath + "/manual", "type", { type: "integer" }), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        vErrors = told(vErrors, instancePath + "/manual", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
    if (data.refused !== void 0) {
      let data4 = data.refused;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        vErrors = told(vErrors, instancePath + "/refused", "type", { type: "integer" }), errors++;
      }
      if (typeof data4 == "number" && (data4 < 0 || isNaN(data4))) {
        vErrors = told(vErrors, instancePath + "/refused", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
    if (data.changed !== void 0) {
      let data5 = data.changed;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        vErrors = told(vErrors, instancePath + "/changed", "type", { type: "integer" }), errors++;
      }
      if (typeof data5 == "number" && (data5 < 0 || isNaN(data5))) {
        vErrors = told(vErrors, instancePath + "/changed", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
    if (data.written !== void 0) {
      let data6 = data.written;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        vErrors = told(vErrors, instancePath + "/written", "type", { type: "integer" }), errors++;
      }
      if (typeof data6 == "number" && (data6 < 0 || isNaN(data6))) {
        vErrors = told(vErrors, instancePath + "/written", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
    if (data.findings !== void 0) {
      let data7 = data.findings;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.exact === void 0) {
          vErrors = told(vErrors, instancePath + "/findings", "required", { missingProperty: "exact" }), errors++;
        }
        if (data7.approximate === void 0) {
          vErrors = told(vErrors, instancePath + "/findings", "required", { missingProperty: "approximate" }), errors++;
        }
        if (data7.manual === void 0) {
          vErrors = told(vErrors, instancePath + "/findings", "required", { missingProperty: "manual" }), errors++;
        }
        if (data7.refused === void 0) {
          vErrors = told(vErrors, instancePath + "/findings", "required", { missingProperty: "refused" }), errors++;
        }
        for (let key1 in data7)
          if (!(key1 === "exact" || key1 === "approximate" || key1 === "manual" || key1 === "refused")) {
            vErrors = told(vErrors, instancePath + "/findings", "additionalProperties", { additionalProperty: key1 }), errors++;
          }
        if (data7.exact !== void 0) {
          let data8 = data7.exact;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
            vErrors = told(vErrors, instancePath + "/findings/exact", "type", { type: "integer" }), errors++;
          }
          if (typeof data8 == "number" && (data8 < 0 || isNaN(data8))) {
            vErrors = told(vErrors, instancePath + "/findings/exact", "minimum", { comparison: ">=", limit: 0 }), errors++;
          }
        }
        if (data7.approximate !== void 0) {
          let data9 = data7.approximate;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
            vErrors = told(vErrors, instancePath + "/findings/approximate", "type", { type: "integer" }), errors++;
          }
          if (typeof data9 == "number" && (data9 < 0 || isNaN(data9))) {
            vErrors = told(vErrors, instancePath + "/findings/approximate", "minimum", { comparison: ">=", limit: 0 }), errors++;
          }
        }
        if (data7.manual !== void 0) {
          let data10 = data7.manual;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
            vErrors = told(vErrors, instancePath + "/findings/manual", "type", { type: "integer" }), errors++;
          }
          if (typeof data10 == "number" && (data10 < 0 || isNaN(data10))) {
            vErrors = told(vErrors, instancePath + "/findings/manual", "minimum", { comparison: ">=", limit: 0 }), errors++;
          }
        }
        if (data7.refused !== void 0) {
          let data11 = data7.refused;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
            vErrors = told(vErrors, instancePath + "/findings/refused", "type", { type: "integer" }), errors++;
          }
          if (typeof data11 == "number" && (data11 < 0 || isNaN(data11))) {
            vErrors = told(vErrors, instancePath + "/findings/refused", "minimum", { comparison: ">=", limit: 0 }), errors++;
          }
        }
      } else {
        vErrors = told(vErrors, instancePath + "/findings", "type", { type: "object" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "version" }), errors++;
    }
    if (data.files === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "files" }), errors++;
    }
    if (data.troubles === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "troubles" }), errors++;
    }
    if (data.summary === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "summary" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "version" || key0 === "files" || key0 === "troubles" || key0 === "summary")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.version !== void 0 && (validate23(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.files !== void 0) {
      let data1 = data.files;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate25(data1[i0], { instancePath: instancePath + "/files/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length);
      } else {
        vErrors = told(vErrors, instancePath + "/files", "type", { type: "array" }), errors++;
      }
    }
    if (data.troubles !== void 0) {
      let data3 = data.troubles;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate48(data3[i1], { instancePath: instancePath + "/troubles/" + i1, parentData: data3, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate48.errors : append(vErrors, validate48.errors), errors = vErrors.length);
      } else {
        vErrors = told(vErrors, instancePath + "/troubles", "type", { type: "array" }), errors++;
      }
    }
    data.summary !== void 0 && (validate50(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData }) || (vErrors = vErrors === null ? validate50.errors : append(vErrors, validate50.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
var schema22 = { type: "object", additionalProperties: !1, required: ["version", "request"], properties: { version: { $ref: "#/definitions/version" }, request: { type: "object", additionalProperties: !1, required: ["file", "form", "verdict", "findings"], properties: { file: { type: "string" }, form: { enum: ["http", "json", "curl"] }, verdict: { $ref: "#/definitions/verdict" }, findings: { type: "array", items: { $ref: "#/definitions/requestFinding" } }, compatibility: { type: "object", additionalProperties: !1, required: ["before"], properties: { before: { $ref: "#/definitions/combination" }, after: { $ref: "#/definitions/combination" } } } } } } }, schema23 = { type: "object", additionalProperties: !1, required: ["code", "severity", "effect", "place", "message", "docs"], properties: { code: { $ref: "#/definitions/code" }, severity: { $ref: "#/definitions/severity" }, effect: { $ref: "#/definitions/effect" }, place: { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { enum: ["path", "header", "body"] }, name: { type: "string" }, pointer: { type: "string" } } }, message: { $ref: "#/definitions/message" }, hint: { $ref: "#/definitions/hint" }, docs: { $ref: "#/definitions/docs" } } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "code" }), errors++;
    }
    if (data.severity === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "severity" }), errors++;
    }
    if (data.effect === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "effect" }), errors++;
    }
    if (data.place === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "place" }), errors++;
    }
    if (data.message === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "message" }), errors++;
    }
    if (data.docs === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "docs" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "code" || key0 === "severity" || key0 === "effect" || key0 === "place" || key0 === "message" || key0 === "hint" || key0 === "docs")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.code !== void 0 && (validate29(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData }) || (vErrors = vErrors === null ? validate29.errors : append(vErrors, validate29.errors), errors = vErrors.length)), data.severity !== void 0 && (validate31(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData }) || (vErrors = vErrors === null ? validate31.errors : append(vErrors, validate31.errors), errors = vErrors.length)), data.effect !== void 0 && (validate33(data.effect, { instancePath: instancePath + "/effect", parentData: data, parentDataProperty: "effect", rootData }) || (vErrors = vErrors === null ? validate33.errors : append(vErrors, validate33.errors), errors = vErrors.length)), data.place !== void 0) {
      let data3 = data.place;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.kind === void 0) {
          vErrors = told(vErrors, instancePath + "/place", "required", { missingProperty: "kind" }), errors++;
        }
        for (let key1 in data3)
          if (!(key1 === "kind" || key1 === "name" || key1 === "pointer")) {
            vErrors = told(vErrors, instancePath + "/place", "additionalProperties", { additionalProperty: key1 }), errors++;
          }
        if (data3.kind !== void 0) {
          let data4 = data3.kind;
          if (!(data4 === "path" || data4 === "header" || data4 === "body")) {
            vErrors = told(vErrors, instancePath + "/place/kind", "enum", { allowedValues: schema23.properties.place.properties.kind.enum }), errors++;
          }
        }
        if (data3.name !== void 0 && typeof data3.name != "string") {
          vErrors = told(vErrors, instancePath + "/place/name", "type", { type: "string" }), errors++;
        }
        if (data3.pointer !== void 0 && typeof data3.pointer != "string") {
          vErrors = told(vErrors, instancePath + "/place/pointer", "type", { type: "string" }), errors++;
        }
      } else {
        vErrors = told(vErrors, instancePath + "/place", "type", { type: "object" }), errors++;
      }
    }
    data.message !== void 0 && (validate35(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData }) || (vErrors = vErrors === null ? validate35.errors : append(vErrors, validate35.errors), errors = vErrors.length)), data.hint !== void 0 && (validate37(data.hint, { instancePath: instancePath + "/hint", parentData: data, parentDataProperty: "hint", rootData }) || (vErrors = vErrors === null ? validate37.errors : append(vErrors, validate37.errors), errors = vErrors.length)), data.docs !== void 0 && (validate44(data.docs, { instancePath: instancePath + "/docs", parentData: data, parentDataProperty: "docs", rootData }) || (vErrors = vErrors === null ? validate44.errors : append(vErrors, validate44.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
var schema24 = { type: "object", additionalProperties: !1, required: ["config", "route", "sdk", "breaks", "ended"], properties: { config: { enum: ["1.0", "2.0", "saved", "unknown", "none"] }, route: { enum: ["old", "new"] }, sdk: { enum: ["old", "new", "unknown"] }, breaks: { type: "array", items: { type: "object", additionalProperties: !1, required: ["between"], properties: { between: { type: "array", items: { type: "string" } }, onlyIfSentBy: { type: "string" } } } }, ended: { type: "array", items: { type: "object", additionalProperties: !1, required: ["side", "since"], properties: { side: { type: "string" }, since: { type: "string" } } } } } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.config === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "config" }), errors++;
    }
    if (data.route === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "route" }), errors++;
    }
    if (data.sdk === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "sdk" }), errors++;
    }
    if (data.breaks === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "breaks" }), errors++;
    }
    if (data.ended === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "ended" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "config" || key0 === "route" || key0 === "sdk" || key0 === "breaks" || key0 === "ended")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.config !== void 0) {
      let data0 = data.config;
      if (!(data0 === "1.0" || data0 === "2.0" || data0 === "saved" || data0 === "unknown" || data0 === "none")) {
        vErrors = told(vErrors, instancePath + "/config", "enum", { allowedValues: schema24.properties.config.enum }), errors++;
      }
    }
    if (data.route !== void 0) {
      let data1 = data.route;
      if (!(data1 === "old" || data1 === "new")) {
        vErrors = told(vErrors, instancePath + "/route", "enum", { allowedValues: schema24.properties.route.enum }), errors++;
      }
    }
    if (data.sdk !== void 0) {
      let data2 = data.sdk;
      if (!(data2 === "old" || data2 === "new" || data2 === "unknown")) {
        vErrors = told(vErrors, instancePath + "/sdk", "enum", { allowedValues: schema24.properties.sdk.enum }), errors++;
      }
    }
    if (data.breaks !== void 0) {
      let data3 = data.breaks;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.between === void 0) {
              vErrors = told(vErrors, instancePath + "/breaks/" + i0, "required", { missingProperty: "between" }), errors++;
            }
            for (let key1 in data4)
              if (!(key1 === "between" || key1 === "onlyIfSentBy")) {
                vErrors = told(vErrors, instancePath + "/breaks/" + i0, "additionalProperties", { additionalProperty: key1 }), errors++;
              }
            if (data4.between !== void 0) {
              let data5 = data4.between;
              if (Array.isArray(data5)) {
                let len1 = data5.length;
                for (let i1 = 0; i1 < len1; i1++)
                  if (typeof data5[i1] != "string") {
                    vErrors = told(vErrors, instancePath + "/breaks/" + i0 + "/between/" + i1, "type", { type: "string" }), errors++;
                  }
              } else {
                vErrors = told(vErrors, instancePath + "/breaks/" + i0 + "/between", "type", { type: "array" }), errors++;
              }
            }
            if (data4.onlyIfSentBy !== void 0 && typeof data4.onlyIfSentBy != "string") {
              vErrors = told(vErrors, instancePath + "/breaks/" + i0 + "/onlyIfSentBy", "type", { type: "string" }), errors++;
            }
          } else {
            vErrors = told(vErrors, instancePath + "/breaks/" + i0, "type", { type: "object" }), errors++;
          }
        }
      } else {
        vErrors = told(vErrors, instancePath + "/breaks", "type", { type: "array" }), errors++;
      }
    }
    if (data.ended !== void 0) {
      let data8 = data.ended;
      if (Array.isArray(data8)) {
        let len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data9 = data8[i2];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.side === void 0) {
              vErrors = told(vErrors, instancePath + "/ended/" + i2, "required", { missingProperty: "side" }), errors++;
            }
            if (data9.since === void 0) {
              vErrors = told(vErrors, instancePath + "/ended/" + i2, "required", { missingProperty: "since" }), errors++;
            }
            for (let key2 in data9)
              if (!(key2 === "side" || key2 === "since")) {
                vErrors = told(vErrors, instancePath + "/ended/" + i2, "additionalProperties", { additionalProperty: key2 }), errors++;
              }
            if (data9.side !== void 0 && typeof data9.side != "string") {
              vErrors = told(vErrors, instancePath + "/ended/" + i2 + "/side", "type", { type: "string" }), errors++;
            }
            if (data9.since !== void 0 && typeof data9.since != "string") {
              vErrors = told(vErrors, instancePath + "/ended/" + i2 + "/since", "type", { type: "string" }), errors++;
            }
          } else {
            vErrors = told(vErrors, instancePath + "/ended/" + i2, "type", { type: "object" }), errors++;
          }
        }
      } else {
        vErrors = told(vErrors, instancePath + "/ended", "type", { type: "array" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "version" }), errors++;
    }
    if (data.request === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "request" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "version" || key0 === "request")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.version !== void 0 && (validate23(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.request !== void 0) {
      let data1 = data.request;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.file === void 0) {
          vErrors = told(vErrors, instancePath + "/request", "required", { missingProperty: "file" }), errors++;
        }
        if (data1.form === void 0) {
          vErrors = told(vErrors, instancePath + "/request", "required", { missingProperty: "form" }), errors++;
        }
        if (data1.verdict === void 0) {
          vErrors = told(vErrors, instancePath + "/request", "required", { missingProperty: "verdict" }), errors++;
        }
        if (data1.findings === void 0) {
          vErrors = told(vErrors, instancePath + "/request", "required", { missingProperty: "findings" }), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "file" || key1 === "form" || key1 === "verdict" || key1 === "findings" || key1 === "compatibility")) {
            vErrors = told(vErrors, instancePath + "/request", "additionalProperties", { additionalProperty: key1 }), errors++;
          }
        if (data1.file !== void 0 && typeof data1.file != "string") {
          vErrors = told(vErrors, instancePath + "/request/file", "type", { type: "string" }), errors++;
        }
        if (data1.form !== void 0) {
          let data3 = data1.form;
          if (!(data3 === "http" || data3 === "json" || data3 === "curl")) {
            vErrors = told(vErrors, instancePath + "/request/form", "enum", { allowedValues: schema22.properties.request.properties.form.enum }), errors++;
          }
        }
        if (data1.verdict !== void 0 && (validate26(data1.verdict, { instancePath: instancePath + "/request/verdict", parentData: data1, parentDataProperty: "verdict", rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length)), data1.findings !== void 0) {
          let data5 = data1.findings;
          if (Array.isArray(data5)) {
            let len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++)
              validate56(data5[i0], { instancePath: instancePath + "/request/findings/" + i0, parentData: data5, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate56.errors : append(vErrors, validate56.errors), errors = vErrors.length);
          } else {
            vErrors = told(vErrors, instancePath + "/request/findings", "type", { type: "array" }), errors++;
          }
        }
        if (data1.compatibility !== void 0) {
          let data7 = data1.compatibility;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.before === void 0) {
              vErrors = told(vErrors, instancePath + "/request/compatibility", "required", { missingProperty: "before" }), errors++;
            }
            for (let key2 in data7)
              if (!(key2 === "before" || key2 === "after")) {
                vErrors = told(vErrors, instancePath + "/request/compatibility", "additionalProperties", { additionalProperty: key2 }), errors++;
              }
            data7.before !== void 0 && (validate64(data7.before, { instancePath: instancePath + "/request/compatibility/before", parentData: data7, parentDataProperty: "before", rootData }) || (vErrors = vErrors === null ? validate64.errors : append(vErrors, validate64.errors), errors = vErrors.length)), data7.after !== void 0 && (validate64(data7.after, { instancePath: instancePath + "/request/compatibility/after", parentData: data7, parentDataProperty: "after", rootData }) || (vErrors = vErrors === null ? validate64.errors : append(vErrors, validate64.errors), errors = vErrors.length));
          } else {
            vErrors = told(vErrors, instancePath + "/request/compatibility", "type", { type: "object" }), errors++;
          }
        }
      } else {
        vErrors = told(vErrors, instancePath + "/request", "type", { type: "object" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
var schema25 = { type: "object", additionalProperties: !1, required: ["version", "file", "line", "verdict", "findings"], properties: { version: { $ref: "#/definitions/version" }, file: { type: "string" }, line: { type: "integer", minimum: 1 }, verdict: { enum: ["manual", "refused"] }, findings: { type: "array", items: { type: "object", additionalProperties: !1, required: ["code", "effect", "message", "pointer"], properties: { code: { $ref: "#/definitions/code" }, effect: { $ref: "#/definitions/effect" }, message: { $ref: "#/definitions/message" }, hint: { $ref: "#/definitions/hint" }, pointer: { type: "string" } } } } } };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "version" }), errors++;
    }
    if (data.file === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "file" }), errors++;
    }
    if (data.line === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "line" }), errors++;
    }
    if (data.verdict === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "verdict" }), errors++;
    }
    if (data.findings === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "findings" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "version" || key0 === "file" || key0 === "line" || key0 === "verdict" || key0 === "findings")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.version !== void 0 && (validate23(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.file !== void 0 && typeof data.file != "string") {
      vErrors = told(vErrors, instancePath + "/file", "type", { type: "string" }), errors++;
    }
    if (data.line !== void 0) {
      let data2 = data.line;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = told(vErrors, instancePath + "/line", "type", { type: "integer" }), errors++;
      }
      if (typeof data2 == "number" && (data2 < 1 || isNaN(data2))) {
        vErrors = told(vErrors, instancePath + "/line", "minimum", { comparison: ">=", limit: 1 }), errors++;
      }
    }
    if (data.verdict !== void 0) {
      let data3 = data.verdict;
      if (!(data3 === "manual" || data3 === "refused")) {
        vErrors = told(vErrors, instancePath + "/verdict", "enum", { allowedValues: schema25.properties.verdict.enum }), errors++;
      }
    }
    if (data.findings !== void 0) {
      let data4 = data.findings;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.code === void 0) {
              vErrors = told(vErrors, instancePath + "/findings/" + i0, "required", { missingProperty: "code" }), errors++;
            }
            if (data5.effect === void 0) {
              vErrors = told(vErrors, instancePath + "/findings/" + i0, "required", { missingProperty: "effect" }), errors++;
            }
            if (data5.message === void 0) {
              vErrors = told(vErrors, instancePath + "/findings/" + i0, "required", { missingProperty: "message" }), errors++;
            }
            if (data5.pointer === void 0) {
              vErrors = told(vErrors, instancePath + "/findings/" + i0, "required", { missingProperty: "pointer" }), errors++;
            }
            for (let key1 in data5)
              if (!(key1 === "code" || key1 === "effect" || key1 === "message" || key1 === "hint" || key1 === "pointer")) {
                vErrors = told(vErrors, instancePath + "/findings/" + i0, "additionalProperties", { additionalProperty: key1 }), errors++;
              }
            if (data5.code !== void 0 && (validate29(data5.code, { instancePath: instancePath + "/findings/" + i0 + "/code", parentData: data5, parentDataProperty: "code", rootData }) || (vErrors = vErrors === null ? validate29.errors : append(vErrors, validate29.errors), errors = vErrors.length)), data5.effect !== void 0 && (validate33(data5.effect, { instancePath: instancePath + "/findings/" + i0 + "/effect", parentData: data5, parentDataProperty: "effect", rootData }) || (vErrors = vErrors === null ? validate33.errors : append(vErrors, validate33.errors), errors = vErrors.length)), data5.message !== void 0 && (validate35(data5.message, { instancePath: instancePath + "/findings/" + i0 + "/message", parentData: data5, parentDataProperty: "message", rootData }) || (vErrors = vErrors === null ? validate35.errors : append(vErrors, validate35.errors), errors = vErrors.length)), data5.hint !== void 0 && (validate37(data5.hint, { instancePath: instancePath + "/findings/" + i0 + "/hint", parentData: data5, parentDataProperty: "hint", rootData }) || (vErrors = vErrors === null ? validate37.errors : append(vErrors, validate37.errors), errors = vErrors.length)), data5.pointer !== void 0 && typeof data5.pointer != "string") {
              vErrors = told(vErrors, instancePath + "/findings/" + i0 + "/pointer", "type", { type: "string" }), errors++;
            }
          } else {
            vErrors = told(vErrors, instancePath + "/findings/" + i0, "type", { type: "object" }), errors++;
          }
        }
      } else {
        vErrors = told(vErrors, instancePath + "/findings", "type", { type: "array" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
var schema26 = { type: "object", additionalProperties: !1, required: ["version", "file", "dump"], properties: { version: { $ref: "#/definitions/version" }, file: { type: "string" }, dump: { type: "object", additionalProperties: !1, required: ["lines", "migrated", "unchanged", "manual", "refused", "configs", "changed", "written", "codes"], properties: { lines: { type: "integer", minimum: 0 }, migrated: { type: "integer", minimum: 0 }, unchanged: { type: "integer", minimum: 0 }, manual: { type: "integer", minimum: 0 }, refused: { type: "integer", minimum: 0 }, configs: { type: "integer", minimum: 0 }, changed: { type: "integer", minimum: 0 }, written: { type: "boolean" }, message: { type: "string" }, codes: { type: "array", items: { type: "object", additionalProperties: !1, required: ["code", "effect", "lines", "first"], properties: { code: { $ref: "#/definitions/code" }, effect: { $ref: "#/definitions/effect" }, lines: { type: "integer", minimum: 1 }, first: { type: "integer", minimum: 1 } } } } } } } }, func2 = Object.prototype.hasOwnProperty;
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "version" }), errors++;
    }
    if (data.file === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "file" }), errors++;
    }
    if (data.dump === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "dump" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "version" || key0 === "file" || key0 === "dump")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.version !== void 0 && (validate23(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.file !== void 0 && typeof data.file != "string") {
      vErrors = told(vErrors, instancePath + "/file", "type", { type: "string" }), errors++;
    }
    if (data.dump !== void 0) {
      let data2 = data.dump;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.lines === void 0) {
          vErrors = told(vErrors, instancePath + "/dump", "required", { missingProperty: "lines" }), errors++;
        }
        if (data2.migrated === void 0) {
          vErrors = told(vErrors, instancePath + "/dump", "required", { missingProperty: "migrated" }), errors++;
        }
        if (data2.unchanged === void 0) {
          vErrors = told(vErrors, instancePath + "/dump", "required", { missingProperty: "unchanged" }), errors++;
        }
        if (data2.manual === void 0) {
          vErrors = told(vErrors, instancePath + "/dump", "required", { missingProperty: "manual" }), errors++;
        }
        if (data2.refused === void 0) {
          vErrors = told(vErrors, instancePath + "/dump", "required", { missingProperty: "refused" }), errors++;
        }
        if (data2.configs === void 0) {
          vErrors = told(vErrors, instancePath + "/dump", "required", { missingProperty: "configs" }), errors++;
        }
        if (data2.changed === void 0) {
          vErrors = told(vErrors, instancePath + "/dump", "required", { missingProperty: "changed" }), errors++;
        }
        if (data2.written === void 0) {
          vErrors = told(vErrors, instancePath + "/dump", "required", { missingProperty: "written" }), errors++;
        }
        if (data2.codes === void 0) {
          vErrors = told(vErrors, instancePath + "/dump", "required", { missingProperty: "codes" }), errors++;
        }
        for (let key1 in data2)
          if (!func2.call(schema26.properties.dump.properties, key1)) {
            vErrors = told(vErrors, instancePath + "/dump", "additionalProperties", { additionalProperty: key1 }), errors++;
          }
        if (data2.lines !== void 0) {
          let data3 = data2.lines;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
            vErrors = told(vErrors, instancePath + "/dump/lines", "type", { type: "integer" }), errors++;
          }
          if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
            vErrors = told(vErrors, instancePath + "/dump/lines", "minimum", { comparison: ">=", limit: 0 }), errors++;
          }
        }
        if (data2.migrated !== void 0) {
          let data4 = data2.migrated;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
            vErrors = told(vErrors, instancePath + "/dump/migrated", "type", { type: "integer" }), errors++;
          }
          if (typeof data4 == "number" && (data4 < 0 || isNaN(data4))) {
            vErrors = told(vErrors, instancePath + "/dump/migrated", "minimum", { comparison: ">=", limit: 0 }), errors++;
          }
        }
        if (data2.unchanged !== void 0) {
          let data5 = data2.unchanged;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
            vErrors = told(vErrors, instancePath + "/dump/unchanged", "type", { type: "integer" }), errors++;
          }
          if (typeof data5 == "number" && (data5 < 0 || isNaN(data5))) {
            vErrors = told(vErrors, instancePath + "/dump/unchanged", "minimum", { comparison: ">=", limit: 0 }), errors++;
          }
        }
        if (data2.manual !== void 0) {
          let data6 = data2.manual;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
            vErrors = told(vErrors, instancePath + "/dump/manual", "type", { type: "integer" }), errors++;
          }
          if (typeof data6 == "number" && (data6 < 0 || isNaN(data6))) {
            vErrors = told(vErrors, instancePath + "/dump/manual", "minimum", { comparison: ">=", limit: 0 }), errors++;
          }
        }
        if (data2.refused !== void 0) {
          let data7 = data2.refused;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
            vErrors = told(vErrors, instancePath + "/dump/refused", "type", { type: "integer" }), errors++;
          }
          if (typeof data7 == "number" && (data7 < 0 || isNaN(data7))) {
            vErrors = told(vErrors, instancePath + "/dump/refused", "minimum", { comparison: ">=", limit: 0 }), errors++;
          }
        }
        if (data2.configs !== void 0) {
          let data8 = data2.configs;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
            vErrors = told(vErrors, instancePath + "/dump/configs", "type", { type: "integer" }), errors++;
          }
          if (typeof data8 == "number" && (data8 < 0 || isNaN(data8))) {
            vErrors = told(vErrors, instancePath + "/dump/configs", "minimum", { comparison: ">=", limit: 0 }), errors++;
          }
        }
        if (data2.changed !== void 0) {
          let data9 = data2.changed;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
            vErrors = told(vErrors, instancePath + "/dump/changed", "type", { type: "integer" }), errors++;
          }
          if (typeof data9 == "number" && (data9 < 0 || isNaN(data9))) {
            vErrors = told(vErrors, instancePath + "/dump/changed", "minimum", { comparison: ">=", limit: 0 }), errors++;
          }
        }
        if (data2.written !== void 0 && typeof data2.written != "boolean") {
          vErrors = told(vErrors, instancePath + "/dump/written", "type", { type: "boolean" }), errors++;
        }
        if (data2.message !== void 0 && typeof data2.message != "string") {
          vErrors = told(vErrors, instancePath + "/dump/message", "type", { type: "string" }), errors++;
        }
        if (data2.codes !== void 0) {
          let data12 = data2.codes;
          if (Array.isArray(data12)) {
            let len0 = data12.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data13 = data12[i0];
              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                if (data13.code === void 0) {
                  vErrors = told(vErrors, instancePath + "/dump/codes/" + i0, "required", { missingProperty: "code" }), errors++;
                }
                if (data13.effect === void 0) {
                  vErrors = told(vErrors, instancePath + "/dump/codes/" + i0, "required", { missingProperty: "effect" }), errors++;
                }
                if (data13.lines === void 0) {
                  vErrors = told(vErrors, instancePath + "/dump/codes/" + i0, "required", { missingProperty: "lines" }), errors++;
                }
                if (data13.first === void 0) {
                  vErrors = told(vErrors, instancePath + "/dump/codes/" + i0, "required", { missingProperty: "first" }), errors++;
                }
                for (let key2 in data13)
                  if (!(key2 === "code" || key2 === "effect" || key2 === "lines" || key2 === "first")) {
                    vErrors = told(vErrors, instancePath + "/dump/codes/" + i0, "additionalProperties", { additionalProperty: key2 }), errors++;
                  }
                if (data13.code !== void 0 && (validate29(data13.code, { instancePath: instancePath + "/dump/codes/" + i0 + "/code", parentData: data13, parentDataProperty: "code", rootData }) || (vErrors = vErrors === null ? validate29.errors : append(vErrors, validate29.errors), errors = vErrors.length)), data13.effect !== void 0 && (validate33(data13.effect, { instancePath: instancePath + "/dump/codes/" + i0 + "/effect", parentData: data13, parentDataProperty: "effect", rootData }) || (vErrors = vErrors === null ? validate33.errors : append(vErrors, validate33.errors), errors = vErrors.length)), data13.lines !== void 0) {
                  let data16 = data13.lines;
                  if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16))) {
                    vErrors = told(vErrors, instancePath + "/dump/codes/" + i0 + "/lines", "type", { type: "integer" }), errors++;
                  }
                  if (typeof data16 == "number" && (data16 < 1 || isNaN(data16))) {
                    vErrors = told(vErrors, instancePath + "/dump/codes/" + i0 + "/lines", "minimum", { comparison: ">=", limit: 1 }), errors++;
                  }
                }
                if (data13.first !== void 0) {
                  let data17 = data13.first;
                  if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
                    vErrors = told(vErrors, instancePath + "/dump/codes/" + i0 + "/first", "type", { type: "integer" }), errors++;
                  }
                  if (typeof data17 == "number" && (data17 < 1 || isNaN(data17))) {
                    vErrors = told(vErrors, instancePath + "/dump/codes/" + i0 + "/first", "minimum", { comparison: ">=", limit: 1 }), errors++;
                  }
                }
              } else {
                vErrors = told(vErrors, instancePath + "/dump/codes/" + i0, "type", { type: "object" }), errors++;
              }
            }
          } else {
            vErrors = told(vErrors, instancePath + "/dump/codes", "type", { type: "array" }), errors++;
          }
        }
      } else {
        vErrors = told(vErrors, instancePath + "/dump", "type", { type: "object" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate75.errors = vErrors, errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "version" }), errors++;
    }
    if (data.file === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "file" }), errors++;
    }
    if (data.trouble === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "trouble" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "version" || key0 === "file" || key0 === "trouble")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.version !== void 0 && (validate23(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.file !== void 0 && typeof data.file != "string") {
      vErrors = told(vErrors, instancePath + "/file", "type", { type: "string" }), errors++;
    }
    if (data.trouble !== void 0 && typeof data.trouble != "string") {
      vErrors = told(vErrors, instancePath + "/trouble", "type", { type: "string" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate22(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate53(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate53.errors : append(vErrors, validate53.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1);
    let _errs3 = errors;
    validate68(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate68.errors : append(vErrors, validate68.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0)
      valid0 = !1, passing0 = [passing0, 2];
    else {
      _valid0 && (valid0 = !0, passing0 = 2);
      let _errs4 = errors;
      validate75(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate75.errors : append(vErrors, validate75.errors), errors = vErrors.length);
      var _valid0 = _errs4 === errors;
      if (_valid0 && valid0)
        valid0 = !1, passing0 = [passing0, 3];
      else {
        _valid0 && (valid0 = !0, passing0 = 3);
        let _errs5 = errors;
        validate80(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate80.errors : append(vErrors, validate80.errors), errors = vErrors.length);
        var _valid0 = _errs5 === errors;
        _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 4]) : _valid0 && (valid0 = !0, passing0 = 4);
      }
    }
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    vErrors = told(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
export const validateMigration: ShapeValidator = stdin_default;
