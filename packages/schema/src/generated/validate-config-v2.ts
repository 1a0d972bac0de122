// @ts-nocheck
// Generated from schemas/config.v2.schema.json; do not edit.
import type { ShapeValidator } from "../shape-validator.ts";

function append(all, more) {
  for (const error of more) all.push(error);
  return all;
}
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validate = validate21, stdin_default = validate21;
var schema8 = { type: "object", additionalProperties: !1, required: ["strategy", "targets"], properties: { $schema: { type: "string" }, name: { type: "string", minLength: 1 }, weight: { type: "number" }, strategy: { $ref: "#/definitions/strategy" }, targets: { type: "array", items: { $ref: "#/definitions/node" } }, retry: { $ref: "#/definitions/retry" }, cache: { $ref: "#/definitions/cache" }, request_timeout: { type: "integer", minimum: 0 }, custom_host: { type: "string" }, forward_headers: { type: "array", items: { type: "string", minLength: 1 } }, override_params: { type: "object" }, default_params: { type: "object" }, drop_params: { type: "array", items: { type: "string", minLength: 1 } }, strict_open_ai_compliance: { type: "boolean" }, before_request_hooks: { type: "array", items: { $ref: "#/definitions/hook" } }, after_request_hooks: { type: "array", items: { $ref: "#/definitions/hook" } }, input_guardrails: { $ref: "#/definitions/guardrails" }, output_guardrails: { $ref: "#/definitions/guardrails" }, default_input_guardrails: { $ref: "#/definitions/guardrails" }, default_output_guardrails: { $ref: "#/definitions/guardrails" }, cb_config: { $ref: "#/definitions/circuitBreaker" } } }, func2 = Object.prototype.hasOwnProperty, func3 = require_ucs2length().default;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number") {
    if (data > 599 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 100 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate27.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "failure_threshold" || key0 === "failure_threshold_percentage" || key0 === "minimum_requests" || key0 === "cooldown_interval" || key0 === "failure_status_codes")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.failure_threshold !== void 0) {
      let data0 = data.failure_threshold;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err1 = { instancePath: instancePath + "/failure_threshold", schemaPath: "#/properties/failure_threshold/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && (data0 < 1 || isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/failure_threshold", schemaPath: "#/properties/failure_threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.failure_threshold_percentage !== void 0) {
      let data1 = data.failure_threshold_percentage;
      if (typeof data1 == "number") {
        if (data1 > 100 || isNaN(data1)) {
          let err3 = { instancePath: instancePath + "/failure_threshold_percentage", schemaPath: "#/properties/failure_threshold_percentage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err4 = { instancePath: instancePath + "/failure_threshold_percentage", schemaPath: "#/properties/failure_threshold_percentage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/failure_threshold_percentage", schemaPath: "#/properties/failure_threshold_percentage/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.minimum_requests !== void 0) {
      let data2 = data.minimum_requests;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        let err6 = { instancePath: instancePath + "/minimum_requests", schemaPath: "#/properties/minimum_requests/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data2 == "number" && (data2 < 1 || isNaN(data2))) {
        let err7 = { instancePath: instancePath + "/minimum_requests", schemaPath: "#/properties/minimum_requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.cooldown_interval !== void 0) {
      let data3 = data.cooldown_interval;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        let err8 = { instancePath: instancePath + "/cooldown_interval", schemaPath: "#/properties/cooldown_interval/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        let err9 = { instancePath: instancePath + "/cooldown_interval", schemaPath: "#/properties/cooldown_interval/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.failure_status_codes !== void 0) {
      let data4 = data.failure_status_codes;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate27(data4[i0], { instancePath: instancePath + "/failure_status_codes/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/failure_status_codes", schemaPath: "#/properties/failure_status_codes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "mode" || key0 === "cb_config")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.mode !== void 0) {
      let data0 = data.mode;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "single") {
        let err3 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "single" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.cb_config !== void 0 && (validate26(data.cb_config, { instancePath: instancePath + "/cb_config", parentData: data, parentDataProperty: "cb_config", rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "mode" || key0 === "on_status_codes" || key0 === "cb_config")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.mode !== void 0) {
      let data0 = data.mode;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "fallback") {
        let err3 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "fallback" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.on_status_codes !== void 0) {
      let data1 = data.on_status_codes;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate27(data1[i0], { instancePath: instancePath + "/on_status_codes/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/on_status_codes", schemaPath: "#/properties/on_status_codes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.cb_config !== void 0 && (validate26(data.cb_config, { instancePath: instancePath + "/cb_config", parentData: data, parentDataProperty: "cb_config", rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "enabled" || key0 === "hash_fields" || key0 === "ttl")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.enabled !== void 0 && typeof data.enabled != "boolean") {
      let err1 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.hash_fields !== void 0) {
      let data1 = data.hash_fields;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func3(data2) < 1) {
              let err2 = { instancePath: instancePath + "/hash_fields/" + i0, schemaPath: "#/properties/hash_fields/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            let err3 = { instancePath: instancePath + "/hash_fields/" + i0, schemaPath: "#/properties/hash_fields/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        let err4 = { instancePath: instancePath + "/hash_fields", schemaPath: "#/properties/hash_fields/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.ttl !== void 0) {
      let data3 = data.ttl;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        let err5 = { instancePath: instancePath + "/ttl", schemaPath: "#/properties/ttl/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data3 == "number" && (data3 < 1 || isNaN(data3))) {
        let err6 = { instancePath: instancePath + "/ttl", schemaPath: "#/properties/ttl/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "mode" || key0 === "sticky" || key0 === "cb_config")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.mode !== void 0) {
      let data0 = data.mode;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "loadbalance") {
        let err3 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "loadbalance" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.sticky !== void 0 && (validate34(data.sticky, { instancePath: instancePath + "/sticky", parentData: data, parentDataProperty: "sticky", rootData }) || (vErrors = vErrors === null ? validate34.errors : append(vErrors, validate34.errors), errors = vErrors.length)), data.cb_config !== void 0 && (validate26(data.cb_config, { instancePath: instancePath + "/cb_config", parentData: data, parentDataProperty: "cb_config", rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.query === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.then === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "then" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "query" || key0 === "then")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.query !== void 0) {
      let data0 = data.query;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        let err3 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.then !== void 0) {
      let data1 = data.then;
      if (typeof data1 == "string") {
        if (func3(data1) < 1) {
          let err4 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.conditions === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conditions" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "mode" || key0 === "conditions" || key0 === "default" || key0 === "cb_config")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.mode !== void 0) {
      let data0 = data.mode;
      if (typeof data0 != "string") {
        let err3 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data0 !== "conditional") {
        let err4 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "conditional" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.conditions !== void 0) {
      let data1 = data.conditions;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate38(data1[i0], { instancePath: instancePath + "/conditions/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate38.errors : append(vErrors, validate38.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.default !== void 0) {
      let data3 = data.default;
      if (typeof data3 == "string") {
        if (func3(data3) < 1) {
          let err6 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.cb_config !== void 0 && (validate26(data.cb_config, { instancePath: instancePath + "/cb_config", parentData: data, parentDataProperty: "cb_config", rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length));
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let tag0 = data.mode;
    if (typeof tag0 == "string")
      if (tag0 === "single")
        validate25(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length);
      else if (tag0 === "fallback")
        validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors), errors = vErrors.length);
      else if (tag0 === "loadbalance")
        validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : append(vErrors, validate33.errors), errors = vErrors.length);
      else if (tag0 === "conditional")
        validate37(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate37.errors : append(vErrors, validate37.errors), errors = vErrors.length);
      else {
        let err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "mode", tagValue: tag0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    else {
      let err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "mode", tagValue: tag0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.attempts === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "attempts" || key0 === "on_status_codes" || key0 === "use_retry_after_headers" || key0 === "use_retry_after_header")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.attempts !== void 0) {
      let data0 = data.attempts;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && (data0 < 0 || isNaN(data0))) {
        let err3 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.on_status_codes !== void 0) {
      let data1 = data.on_status_codes;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate27(data1[i0], { instancePath: instancePath + "/on_status_codes/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/on_status_codes", schemaPath: "#/properties/on_status_codes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.use_retry_after_headers !== void 0 && typeof data.use_retry_after_headers != "boolean") {
      let err5 = { instancePath: instancePath + "/use_retry_after_headers", schemaPath: "#/properties/use_retry_after_headers/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.use_retry_after_header !== void 0 && typeof data.use_retry_after_header != "boolean") {
      let err6 = { instancePath: instancePath + "/use_retry_after_header", schemaPath: "#/properties/use_retry_after_header/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate46.errors = vErrors, errors === 0;
}
var schema19 = { type: "object", additionalProperties: !1, required: ["mode"], properties: { mode: { type: "string", enum: ["simple", "semantic"] }, max_age: { type: "integer", minimum: 0 } } };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "mode" || key0 === "max_age")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.mode !== void 0) {
      let data0 = data.mode;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data0 === "simple" || data0 === "semantic")) {
        let err3 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema19.properties.mode.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.max_age !== void 0) {
      let data1 = data.max_age;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        let err4 = { instancePath: instancePath + "/max_age", schemaPath: "#/properties/max_age/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
        let err5 = { instancePath: instancePath + "/max_age", schemaPath: "#/properties/max_age/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate49.errors = vErrors, errors === 0;
}
var schema20 = { type: "object", properties: { id: { type: "string" }, type: { type: "string", enum: ["guardrail", "mutator"] }, deny: { type: "boolean" }, async: { type: "boolean" }, sequential: { type: "boolean" }, checks: { type: "array", items: { type: "object", properties: { id: { type: "string" }, parameters: { type: "object" }, is_enabled: { type: "boolean" } } } }, on_success: { type: "object" }, on_fail: { type: "object" } } };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 != "string") {
        let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data1 === "guardrail" || data1 === "mutator")) {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema20.properties.type.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.deny !== void 0 && typeof data.deny != "boolean") {
      let err3 = { instancePath: instancePath + "/deny", schemaPath: "#/properties/deny/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.async !== void 0 && typeof data.async != "boolean") {
      let err4 = { instancePath: instancePath + "/async", schemaPath: "#/properties/async/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.sequential !== void 0 && typeof data.sequential != "boolean") {
      let err5 = { instancePath: instancePath + "/sequential", schemaPath: "#/properties/sequential/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.checks !== void 0) {
      let data5 = data.checks;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.id !== void 0 && typeof data6.id != "string") {
              let err6 = { instancePath: instancePath + "/checks/" + i0 + "/id", schemaPath: "#/properties/checks/items/properties/id/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data6.parameters !== void 0) {
              let data8 = data6.parameters;
              if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
                let err7 = { instancePath: instancePath + "/checks/" + i0 + "/parameters", schemaPath: "#/properties/checks/items/properties/parameters/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
            if (data6.is_enabled !== void 0 && typeof data6.is_enabled != "boolean") {
              let err8 = { instancePath: instancePath + "/checks/" + i0 + "/is_enabled", schemaPath: "#/properties/checks/items/properties/is_enabled/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            let err9 = { instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        let err10 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.on_success !== void 0) {
      let data10 = data.on_success;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
        let err11 = { instancePath: instancePath + "/on_success", schemaPath: "#/properties/on_success/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.on_fail !== void 0) {
      let data11 = data.on_fail;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
        let err12 = { instancePath: instancePath + "/on_fail", schemaPath: "#/properties/on_fail/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate51.errors = vErrors, errors === 0;
}
var schema22 = { type: ["string", "object"], properties: { deny: { type: "boolean" }, async: { type: "boolean" } } };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema22.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.deny !== void 0 && typeof data.deny != "boolean") {
      let err1 = { instancePath: instancePath + "/deny", schemaPath: "#/properties/deny/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.async !== void 0 && typeof data.async != "boolean") {
      let err2 = { instancePath: instancePath + "/async", schemaPath: "#/properties/async/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate55.errors = vErrors, errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate55(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate55.errors : append(vErrors, validate55.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
var wrapper0 = { validate: validate22 };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.strategy === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.targets === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "targets" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema8.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.$schema !== void 0 && typeof data.$schema != "string") {
      let err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func3(data1) < 1) {
          let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.weight !== void 0 && typeof data.weight != "number") {
      let err6 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/type", keyword: "type", params: { type: "number" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.strategy !== void 0 && (validate24(data.strategy, { instancePath: instancePath + "/strategy", parentData: data, parentDataProperty: "strategy", rootData }) || (vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors), errors = vErrors.length)), data.targets !== void 0) {
      let data4 = data.targets;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          wrapper0.validate(data4[i0], { instancePath: instancePath + "/targets/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper0.validate.errors : append(vErrors, wrapper0.validate.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.retry !== void 0 && (validate46(data.retry, { instancePath: instancePath + "/retry", parentData: data, parentDataProperty: "retry", rootData }) || (vErrors = vErrors === null ? validate46.errors : append(vErrors, validate46.errors), errors = vErrors.length)), data.cache !== void 0 && (validate49(data.cache, { instancePath: instancePath + "/cache", parentData: data, parentDataProperty: "cache", rootData }) || (vErrors = vErrors === null ? validate49.errors : append(vErrors, validate49.errors), errors = vErrors.length)), data.request_timeout !== void 0) {
      let data8 = data.request_timeout;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
        let err8 = { instancePath: instancePath + "/request_timeout", schemaPath: "#/properties/request_timeout/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data8 == "number" && (data8 < 0 || isNaN(data8))) {
        let err9 = { instancePath: instancePath + "/request_timeout", schemaPath: "#/properties/request_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.custom_host !== void 0 && typeof data.custom_host != "string") {
      let err10 = { instancePath: instancePath + "/custom_host", schemaPath: "#/properties/custom_host/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.forward_headers !== void 0) {
      let data10 = data.forward_headers;
      if (Array.isArray(data10)) {
        let len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          if (typeof data11 == "string") {
            if (func3(data11) < 1) {
              let err11 = { instancePath: instancePath + "/forward_headers/" + i1, schemaPath: "#/properties/forward_headers/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/forward_headers/" + i1, schemaPath: "#/properties/forward_headers/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/forward_headers", schemaPath: "#/properties/forward_headers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.override_params !== void 0) {
      let data12 = data.override_params;
      if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
        let err14 = { instancePath: instancePath + "/override_params", schemaPath: "#/properties/override_params/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.default_params !== void 0) {
      let data13 = data.default_params;
      if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
        let err15 = { instancePath: instancePath + "/default_params", schemaPath: "#/properties/default_params/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.drop_params !== void 0) {
      let data14 = data.drop_params;
      if (Array.isArray(data14)) {
        let len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data15 = data14[i2];
          if (typeof data15 == "string") {
            if (func3(data15) < 1) {
              let err16 = { instancePath: instancePath + "/drop_params/" + i2, schemaPath: "#/properties/drop_params/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/drop_params/" + i2, schemaPath: "#/properties/drop_params/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        let err18 = { instancePath: instancePath + "/drop_params", schemaPath: "#/properties/drop_params/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.strict_open_ai_compliance !== void 0 && typeof data.strict_open_ai_compliance != "boolean") {
      let err19 = { instancePath: instancePath + "/strict_open_ai_compliance", schemaPath: "#/properties/strict_open_ai_compliance/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.before_request_hooks !== void 0) {
      let data17 = data.before_request_hooks;
      if (Array.isArray(data17)) {
        let len3 = data17.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate51(data17[i3], { instancePath: instancePath + "/before_request_hooks/" + i3, parentData: data17, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate51.errors : append(vErrors, validate51.errors), errors = vErrors.length);
      } else {
        let err20 = { instancePath: instancePath + "/before_request_hooks", schemaPath: "#/properties/before_request_hooks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.after_request_hooks !== void 0) {
      let data19 = data.after_request_hooks;
      if (Array.isArray(data19)) {
        let len4 = data19.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate51(data19[i4], { instancePath: instancePath + "/after_request_hooks/" + i4, parentData: data19, parentDataProperty: i4, rootData }) || (vErrors = vErrors === null ? validate51.errors : append(vErrors, validate51.errors), errors = vErrors.length);
      } else {
        let err21 = { instancePath: instancePath + "/after_request_hooks", schemaPath: "#/properties/after_request_hooks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    data.input_guardrails !== void 0 && (validate54(data.input_guardrails, { instancePath: instancePath + "/input_guardrails", parentData: data, parentDataProperty: "input_guardrails", rootData }) || (vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors), errors = vErrors.length)), data.output_guardrails !== void 0 && (validate54(data.output_guardrails, { instancePath: instancePath + "/output_guardrails", parentData: data, parentDataProperty: "output_guardrails", rootData }) || (vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors), errors = vErrors.length)), data.default_input_guardrails !== void 0 && (validate54(data.default_input_guardrails, { instancePath: instancePath + "/default_input_guardrails", parentData: data, parentDataProperty: "default_input_guardrails", rootData }) || (vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors), errors = vErrors.length)), data.default_output_guardrails !== void 0 && (validate54(data.default_output_guardrails, { instancePath: instancePath + "/default_output_guardrails", parentData: data, parentDataProperty: "default_output_guardrails", rootData }) || (vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors), errors = vErrors.length)), data.cb_config !== void 0 && (validate26(data.cb_config, { instancePath: instancePath + "/cb_config", parentData: data, parentDataProperty: "cb_config", rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length));
  } else {
    let err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
var schema23 = { type: "object", additionalProperties: !1, properties: { name: { type: "string", minLength: 1 }, weight: { type: "number" }, provider: { type: "string", minLength: 1 }, virtual_key: { type: "string", minLength: 1 }, prompt_id: { type: "string", minLength: 1 }, passthrough: { type: "boolean" }, retry: { $ref: "#/definitions/retry" }, cache: { $ref: "#/definitions/cache" }, request_timeout: { type: "integer", minimum: 0 }, forward_headers: { type: "array", items: { type: "string", minLength: 1 } }, override_params: { type: "object" }, default_params: { type: "object" }, drop_params: { type: "array", items: { type: "string", minLength: 1 } }, strict_open_ai_compliance: { type: "boolean" }, before_request_hooks: { type: "array", items: { $ref: "#/definitions/hook" } }, after_request_hooks: { type: "array", items: { $ref: "#/definitions/hook" } }, input_guardrails: { $ref: "#/definitions/guardrails" }, output_guardrails: { $ref: "#/definitions/guardrails" }, default_input_guardrails: { $ref: "#/definitions/guardrails" }, default_output_guardrails: { $ref: "#/definitions/guardrails" }, cb_config: { $ref: "#/definitions/circuitBreaker" }, vertex_service_account_json: { type: ["object", "string"] } }, patternProperties: { "^(?:\\$schema|api_key|custom_host|resource_name|deployment_id|api_version|ad_auth|azure_resource_name|azure_deployment_id|azure_api_version|azure_model_name|azure_auth_mode|azure_managed_client_id|azure_entra_client_id|azure_entra_client_secret|azure_entra_tenant_id|azure_entra_scope|azure_ad_token|azure_foundry_url|azure_deployment_name|azure_extra_params|azure_extra_parameters|aws_access_key_id|aws_secret_access_key|aws_session_token|aws_region|aws_auth_type|aws_role_arn|aws_external_id|aws_s3_bucket|aws_s3_object_key|aws_bedrock_model|aws_server_side_encryption|aws_server_side_encryption_kms_key_id|aws_service|foundation_model|amzn_sagemaker_custom_attributes|amzn_sagemaker_target_model|amzn_sagemaker_target_variant|amzn_sagemaker_target_container_hostname|amzn_sagemaker_inference_id|amzn_sagemaker_enable_explanations|amzn_sagemaker_inference_component|amzn_sagemaker_session_id|amzn_sagemaker_model_name|vertex_project_id|vertex_region|vertex_storage_bucket_name|vertex_model_name|vertex_batch_endpoint|filename|openai_organization|openai_project|openai_beta|anthropic_beta|anthropic_version|stability_client_id|stability_client_user_id|stability_client_version|huggingface_base_url|workers_ai_account_id|mistral_fim_completion|fireworks_account_id|fireworks_file_length|snowflake_account|oracle_region|oracle_tenancy|oracle_user|oracle_fingerprint|oracle_private_key|oracle_key_passphrase|oracle_compartment_id|oracle_serving_mode|oracle_api_version|azure_workload_client_id)$": { type: "string" } } }, pattern0 = new RegExp("^(?:\\$schema|api_key|custom_host|resource_name|deployment_id|api_version|ad_auth|azure_resource_name|azure_deployment_id|azure_api_version|azure_model_name|azure_auth_mode|azure_managed_client_id|azure_entra_client_id|azure_entra_client_secret|azure_entra_tenant_id|azure_entra_scope|azure_ad_token|azure_foundry_url|azure_deployment_name|azure_extra_params|azure_extra_parameters|aws_access_key_id|aws_secret_access_key|aws_session_token|aws_region|aws_auth_type|aws_role_arn|aws_external_id|aws_s3_bucket|aws_s3_object_key|aws_bedrock_model|aws_server_side_encryption|aws_server_side_encryption_kms_key_id|aws_service|foundation_model|amzn_sagemaker_custom_attributes|amzn_sagemaker_target_model|amzn_sagemaker_target_variant|amzn_sagemaker_target_container_hostname|amzn_sagemaker_inference_id|amzn_sagemaker_enable_explanations|amzn_sagemaker_inference_component|amzn_sagemaker_session_id|amzn_sagemaker_model_name|vertex_project_id|vertex_region|vertex_storage_bucket_name|vertex_model_name|vertex_batch_endpoint|filename|openai_organization|openai_project|openai_beta|anthropic_beta|anthropic_version|stability_client_id|stability_client_user_id|stability_client_version|huggingface_base_url|workers_ai_account_id|mistral_fim_completion|fireworks_account_id|fireworks_file_length|snowflake_account|oracle_region|oracle_tenancy|oracle_user|oracle_fingerprint|oracle_private_key|oracle_key_passphrase|oracle_compartment_id|oracle_serving_mode|oracle_api_version|azure_workload_client_id)$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(func2.call(schema23.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func3(data0) < 1) {
          let err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.weight !== void 0 && typeof data.weight != "number") {
      let err3 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/type", keyword: "type", params: { type: "number" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.provider !== void 0) {
      let data2 = data.provider;
      if (typeof data2 == "string") {
        if (func3(data2) < 1) {
          let err4 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.virtual_key !== void 0) {
      let data3 = data.virtual_key;
      if (typeof data3 == "string") {
        if (func3(data3) < 1) {
          let err6 = { instancePath: instancePath + "/virtual_key", schemaPath: "#/properties/virtual_key/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/virtual_key", schemaPath: "#/properties/virtual_key/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.prompt_id !== void 0) {
      let data4 = data.prompt_id;
      if (typeof data4 == "string") {
        if (func3(data4) < 1) {
          let err8 = { instancePath: instancePath + "/prompt_id", schemaPath: "#/properties/prompt_id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/prompt_id", schemaPath: "#/properties/prompt_id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.passthrough !== void 0 && typeof data.passthrough != "boolean") {
      let err10 = { instancePath: instancePath + "/passthrough", schemaPath: "#/properties/passthrough/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.retry !== void 0 && (validate46(data.retry, { instancePath: instancePath + "/retry", parentData: data, parentDataProperty: "retry", rootData }) || (vErrors = vErrors === null ? validate46.errors : append(vErrors, validate46.errors), errors = vErrors.length)), data.cache !== void 0 && (validate49(data.cache, { instancePath: instancePath + "/cache", parentData: data, parentDataProperty: "cache", rootData }) || (vErrors = vErrors === null ? validate49.errors : append(vErrors, validate49.errors), errors = vErrors.length)), data.request_timeout !== void 0) {
      let data8 = data.request_timeout;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
        let err11 = { instancePath: instancePath + "/request_timeout", schemaPath: "#/properties/request_timeout/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data8 == "number" && (data8 < 0 || isNaN(data8))) {
        let err12 = { instancePath: instancePath + "/request_timeout", schemaPath: "#/properties/request_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.forward_headers !== void 0) {
      let data9 = data.forward_headers;
      if (Array.isArray(data9)) {
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (typeof data10 == "string") {
            if (func3(data10) < 1) {
              let err13 = { instancePath: instancePath + "/forward_headers/" + i0, schemaPath: "#/properties/forward_headers/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/forward_headers/" + i0, schemaPath: "#/properties/forward_headers/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/forward_headers", schemaPath: "#/properties/forward_headers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.override_params !== void 0) {
      let data11 = data.override_params;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
        let err16 = { instancePath: instancePath + "/override_params", schemaPath: "#/properties/override_params/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.default_params !== void 0) {
      let data12 = data.default_params;
      if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
        let err17 = { instancePath: instancePath + "/default_params", schemaPath: "#/properties/default_params/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.drop_params !== void 0) {
      let data13 = data.drop_params;
      if (Array.isArray(data13)) {
        let len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data14 = data13[i1];
          if (typeof data14 == "string") {
            if (func3(data14) < 1) {
              let err18 = { instancePath: instancePath + "/drop_params/" + i1, schemaPath: "#/properties/drop_params/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            let err19 = { instancePath: instancePath + "/drop_params/" + i1, schemaPath: "#/properties/drop_params/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/drop_params", schemaPath: "#/properties/drop_params/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.strict_open_ai_compliance !== void 0 && typeof data.strict_open_ai_compliance != "boolean") {
      let err21 = { instancePath: instancePath + "/strict_open_ai_compliance", schemaPath: "#/properties/strict_open_ai_compliance/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.before_request_hooks !== void 0) {
      let data16 = data.before_request_hooks;
      if (Array.isArray(data16)) {
        let len2 = data16.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate51(data16[i2], { instancePath: instancePath + "/before_request_hooks/" + i2, parentData: data16, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate51.errors : append(vErrors, validate51.errors), errors = vErrors.length);
      } else {
        let err22 = { instancePath: instancePath + "/before_request_hooks", schemaPath: "#/properties/before_request_hooks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.after_request_hooks !== void 0) {
      let data18 = data.after_request_hooks;
      if (Array.isArray(data18)) {
        let len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate51(data18[i3], { instancePath: instancePath + "/after_request_hooks/" + i3, parentData: data18, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate51.errors : append(vErrors, validate51.errors), errors = vErrors.length);
      } else {
        let err23 = { instancePath: instancePath + "/after_request_hooks", schemaPath: "#/properties/after_request_hooks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.input_guardrails !== void 0 && (validate54(data.input_guardrails, { instancePath: instancePath + "/input_guardrails", parentData: data, parentDataProperty: "input_guardrails", rootData }) || (vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors), errors = vErrors.length)), data.output_guardrails !== void 0 && (validate54(data.output_guardrails, { instancePath: instancePath + "/output_guardrails", parentData: data, parentDataProperty: "output_guardrails", rootData }) || (vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors), errors = vErrors.length)), data.default_input_guardrails !== void 0 && (validate54(data.default_input_guardrails, { instancePath: instancePath + "/default_input_guardrails", parentData: data, parentDataProperty: "default_input_guardrails", rootData }) || (vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors), errors = vErrors.length)), data.default_output_guardrails !== void 0 && (validate54(data.default_output_guardrails, { instancePath: instancePath + "/default_output_guardrails", parentData: data, parentDataProperty: "default_output_guardrails", rootData }) || (vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors), errors = vErrors.length)), data.cb_config !== void 0 && (validate26(data.cb_config, { instancePath: instancePath + "/cb_config", parentData: data, parentDataProperty: "cb_config", rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length)), data.vertex_service_account_json !== void 0) {
      let data25 = data.vertex_service_account_json;
      if (!(data25 && typeof data25 == "object" && !Array.isArray(data25)) && typeof data25 != "string") {
        let err24 = { instancePath: instancePath + "/vertex_service_account_json", schemaPath: "#/properties/vertex_service_account_json/type", keyword: "type", params: { type: schema23.properties.vertex_service_account_json.type } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    for (let key1 in data)
      if (pattern0.test(key1) && typeof data[key1] != "string") {
        let err25 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E(%3F%3A%5C%24schema%7Capi_key%7Ccustom_host%7Cresource_name%7Cdeployment_id%7Capi_version%7Cad_auth%7Cazure_resource_name%7Cazure_deployment_id%7Cazure_api_version%7Cazure_model_name%7Cazure_auth_mode%7Cazure_managed_client_id%7Cazure_entra_client_id%7Cazure_entra_client_secret%7Cazure_entra_tenant_id%7Cazure_entra_scope%7Cazure_ad_token%7Cazure_foundry_url%7Cazure_deployment_name%7Cazure_extra_params%7Cazure_extra_parameters%7Caws_access_key_id%7Caws_secret_access_key%7Caws_session_token%7Caws_region%7Caws_auth_type%7Caws_role_arn%7Caws_external_id%7Caws_s3_bucket%7Caws_s3_object_key%7Caws_bedrock_model%7Caws_server_side_encryption%7Caws_server_side_encryption_kms_key_id%7Caws_service%7Cfoundation_model%7Camzn_sagemaker_custom_attributes%7Camzn_sagemaker_target_model%7Camzn_sagemaker_target_variant%7Camzn_sagemaker_target_container_hostname%7Camzn_sagemaker_inference_id%7Camzn_sagemaker_enable_explanations%7Camzn_sagemaker_inference_component%7Camzn_sagemaker_session_id%7Camzn_sagemaker_model_name%7Cvertex_project_id%7Cvertex_region%7Cvertex_storage_bucket_name%7Cvertex_model_name%7Cvertex_batch_endpoint%7Cfilename%7Copenai_organization%7Copenai_project%7Copenai_beta%7Canthropic_beta%7Canthropic_version%7Cstability_client_id%7Cstability_client_user_id%7Cstability_client_version%7Chuggingface_base_url%7Cworkers_ai_account_id%7Cmistral_fim_completion%7Cfireworks_account_id%7Cfireworks_file_length%7Csnowflake_account%7Coracle_region%7Coracle_tenancy%7Coracle_user%7Coracle_fingerprint%7Coracle_private_key%7Coracle_key_passphrase%7Coracle_compartment_id%7Coracle_serving_mode%7Coracle_api_version%7Cazure_workload_client_id)%24/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
  } else {
    let err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs1 = errors, valid0 = !0, _errs2 = errors, _errs3 = errors, valid1 = !1, _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.strategy === void 0 && (missing0 = "strategy")) {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid1 = _errs4 === errors;
  if (valid1 = valid1 || _valid1, !valid1) {
    let _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.targets === void 0 && (missing1 = "targets")) {
        let err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    var _valid1 = _errs5 === errors;
    valid1 = valid1 || _valid1;
  }
  if (valid1)
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  else {
    let err3 = {};
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs6 = errors;
    validate23(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length);
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs7 = errors;
    validate63(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate63.errors : append(vErrors, validate63.errors), errors = vErrors.length);
    var _valid0 = _errs7 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate22(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors), errors = vErrors.length), validate21.errors = vErrors, errors === 0;
}
export const validateConfigV2: ShapeValidator = stdin_default;
