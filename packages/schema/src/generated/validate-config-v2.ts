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
var validate = validate10, stdin_default = validate10;
var schema13 = { type: "object", additionalProperties: !1, required: ["strategy", "targets"], properties: { $schema: { type: "string" }, name: { type: "string", minLength: 1 }, weight: { type: "number" }, strategy: { $ref: "#/definitions/strategy" }, targets: { type: "array", items: { $ref: "#/definitions/node" } }, retry: { $ref: "#/definitions/retry" }, cache: { $ref: "#/definitions/cache" }, request_timeout: { type: "integer", minimum: 0 }, custom_host: { type: "string" }, forward_headers: { type: "array", items: { type: "string", minLength: 1 } }, override_params: { type: "object" }, default_params: { type: "object" }, drop_params: { type: "array", items: { type: "string", minLength: 1 } }, strict_open_ai_compliance: { type: "boolean" }, before_request_hooks: { type: "array", items: { $ref: "#/definitions/hook" } }, after_request_hooks: { type: "array", items: { $ref: "#/definitions/hook" } }, input_guardrails: { $ref: "#/definitions/guardrails" }, output_guardrails: { $ref: "#/definitions/guardrails" }, default_input_guardrails: { $ref: "#/definitions/guardrails" }, default_output_guardrails: { $ref: "#/definitions/guardrails" }, cb_config: { $ref: "#/definitions/circuitBreaker" } } }, schema26 = { type: "object", additionalProperties: !1, required: ["mode"], properties: { mode: { type: "string", enum: ["simple", "semantic"] }, max_age: { type: "integer", minimum: 0 } } }, schema27 = { type: "object", properties: { id: { type: "string" }, type: { type: "string", enum: ["guardrail", "mutator"] }, deny: { type: "boolean" }, async: { type: "boolean" }, sequential: { type: "boolean" }, checks: { type: "array", items: { type: "object", properties: { id: { type: "string" }, parameters: { type: "object" }, is_enabled: { type: "boolean" } } } }, on_success: { type: "object" }, on_fail: { type: "object" } } }, func2 = Object.prototype.hasOwnProperty, func3 = require_ucs2length().default;
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
            let err10 = { instancePath: instancePath + "/failure_status_codes/" + i0, schemaPath: "#/definitions/statusCode/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (typeof data5 == "number") {
            if (data5 > 599 || isNaN(data5)) {
              let err11 = { instancePath: instancePath + "/failure_status_codes/" + i0, schemaPath: "#/definitions/statusCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data5 < 100 || isNaN(data5)) {
              let err12 = { instancePath: instancePath + "/failure_status_codes/" + i0, schemaPath: "#/definitions/statusCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/failure_status_codes", schemaPath: "#/properties/failure_status_codes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate15.errors = vErrors, errors === 0;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    data.cb_config !== void 0 && (validate15(data.cb_config, { instancePath: instancePath + "/cb_config", parentData: data, parentDataProperty: "cb_config", rootData }) || (vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate14.errors = vErrors, errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
            let err4 = { instancePath: instancePath + "/on_status_codes/" + i0, schemaPath: "#/definitions/statusCode/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (typeof data2 == "number") {
            if (data2 > 599 || isNaN(data2)) {
              let err5 = { instancePath: instancePath + "/on_status_codes/" + i0, schemaPath: "#/definitions/statusCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2 < 100 || isNaN(data2)) {
              let err6 = { instancePath: instancePath + "/on_status_codes/" + i0, schemaPath: "#/definitions/statusCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/on_status_codes", schemaPath: "#/properties/on_status_codes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.cb_config !== void 0 && (validate15(data.cb_config, { instancePath: instancePath + "/cb_config", parentData: data, parentDataProperty: "cb_config", rootData }) || (vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors), errors = vErrors.length));
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate17.errors = vErrors, errors === 0;
}
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.sticky !== void 0) {
      let data1 = data.sticky;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (let key1 in data1)
          if (!(key1 === "enabled" || key1 === "hash_fields" || key1 === "ttl")) {
            let err4 = { instancePath: instancePath + "/sticky", schemaPath: "#/definitions/sticky/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data1.enabled !== void 0 && typeof data1.enabled != "boolean") {
          let err5 = { instancePath: instancePath + "/sticky/enabled", schemaPath: "#/definitions/sticky/properties/enabled/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.hash_fields !== void 0) {
          let data3 = data1.hash_fields;
          if (Array.isArray(data3)) {
            let len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data4 = data3[i0];
              if (typeof data4 == "string") {
                if (func3(data4) < 1) {
                  let err6 = { instancePath: instancePath + "/sticky/hash_fields/" + i0, schemaPath: "#/definitions/sticky/properties/hash_fields/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
              } else {
                let err7 = { instancePath: instancePath + "/sticky/hash_fields/" + i0, schemaPath: "#/definitions/sticky/properties/hash_fields/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
          } else {
            let err8 = { instancePath: instancePath + "/sticky/hash_fields", schemaPath: "#/definitions/sticky/properties/hash_fields/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data1.ttl !== void 0) {
          let data5 = data1.ttl;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
            let err9 = { instancePath: instancePath + "/sticky/ttl", schemaPath: "#/definitions/sticky/properties/ttl/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (typeof data5 == "number" && (data5 < 1 || isNaN(data5))) {
            let err10 = { instancePath: instancePath + "/sticky/ttl", schemaPath: "#/definitions/sticky/properties/ttl/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/sticky", schemaPath: "#/definitions/sticky/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    data.cb_config !== void 0 && (validate15(data.cb_config, { instancePath: instancePath + "/cb_config", parentData: data, parentDataProperty: "cb_config", rootData }) || (vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors), errors = vErrors.length));
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate19.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.query === void 0) {
              let err5 = { instancePath: instancePath + "/conditions/" + i0, schemaPath: "#/definitions/condition/required", keyword: "required", params: { missingProperty: "query" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2.then === void 0) {
              let err6 = { instancePath: instancePath + "/conditions/" + i0, schemaPath: "#/definitions/condition/required", keyword: "required", params: { missingProperty: "then" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            for (let key1 in data2)
              if (!(key1 === "query" || key1 === "then")) {
                let err7 = { instancePath: instancePath + "/conditions/" + i0, schemaPath: "#/definitions/condition/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            if (data2.query !== void 0) {
              let data3 = data2.query;
              if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                let err8 = { instancePath: instancePath + "/conditions/" + i0 + "/query", schemaPath: "#/definitions/condition/properties/query/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
            if (data2.then !== void 0) {
              let data4 = data2.then;
              if (typeof data4 == "string") {
                if (func3(data4) < 1) {
                  let err9 = { instancePath: instancePath + "/conditions/" + i0 + "/then", schemaPath: "#/definitions/condition/properties/then/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
              } else {
                let err10 = { instancePath: instancePath + "/conditions/" + i0 + "/then", schemaPath: "#/definitions/condition/properties/then/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
          } else {
            let err11 = { instancePath: instancePath + "/conditions/" + i0, schemaPath: "#/definitions/condition/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        let err12 = { instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.default !== void 0) {
      let data5 = data.default;
      if (typeof data5 == "string") {
        if (func3(data5) < 1) {
          let err13 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    data.cb_config !== void 0 && (validate15(data.cb_config, { instancePath: instancePath + "/cb_config", parentData: data, parentDataProperty: "cb_config", rootData }) || (vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors), errors = vErrors.length));
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let tag0 = data.mode;
    if (typeof tag0 == "string")
      if (tag0 === "single")
        validate14(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate14.errors : append(vErrors, validate14.errors), errors = vErrors.length);
      else if (tag0 === "fallback")
        validate17(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate17.errors : append(vErrors, validate17.errors), errors = vErrors.length);
      else if (tag0 === "loadbalance")
        validate19(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate19.errors : append(vErrors, validate19.errors), errors = vErrors.length);
      else if (tag0 === "conditional")
        validate21(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate21.errors : append(vErrors, validate21.errors), errors = vErrors.length);
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
  return validate13.errors = vErrors, errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
            let err4 = { instancePath: instancePath + "/on_status_codes/" + i0, schemaPath: "#/definitions/statusCode/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (typeof data2 == "number") {
            if (data2 > 599 || isNaN(data2)) {
              let err5 = { instancePath: instancePath + "/on_status_codes/" + i0, schemaPath: "#/definitions/statusCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2 < 100 || isNaN(data2)) {
              let err6 = { instancePath: instancePath + "/on_status_codes/" + i0, schemaPath: "#/definitions/statusCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/on_status_codes", schemaPath: "#/properties/on_status_codes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.use_retry_after_headers !== void 0 && typeof data.use_retry_after_headers != "boolean") {
      let err8 = { instancePath: instancePath + "/use_retry_after_headers", schemaPath: "#/properties/use_retry_after_headers/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.use_retry_after_header !== void 0 && typeof data.use_retry_after_header != "boolean") {
      let err9 = { instancePath: instancePath + "/use_retry_after_header", schemaPath: "#/properties/use_retry_after_header/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
var schema30 = { type: ["string", "object"], properties: { deny: { type: "boolean" }, async: { type: "boolean" } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 != "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/guardrail/type", keyword: "type", params: { type: schema30.type } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.deny !== void 0 && typeof data0.deny != "boolean") {
          let err1 = { instancePath: instancePath + "/" + i0 + "/deny", schemaPath: "#/definitions/guardrail/properties/deny/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.async !== void 0 && typeof data0.async != "boolean") {
          let err2 = { instancePath: instancePath + "/" + i0 + "/async", schemaPath: "#/definitions/guardrail/properties/async/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
var wrapper0 = { validate: validate11 };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func2.call(schema13.properties, key0)) {
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
    if (data.strategy !== void 0 && (validate13(data.strategy, { instancePath: instancePath + "/strategy", parentData: data, parentDataProperty: "strategy", rootData }) || (vErrors = vErrors === null ? validate13.errors : append(vErrors, validate13.errors), errors = vErrors.length)), data.targets !== void 0) {
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
    if (data.retry !== void 0 && (validate28(data.retry, { instancePath: instancePath + "/retry", parentData: data, parentDataProperty: "retry", rootData }) || (vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors), errors = vErrors.length)), data.cache !== void 0) {
      let data7 = data.cache;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.mode === void 0) {
          let err8 = { instancePath: instancePath + "/cache", schemaPath: "#/definitions/cache/required", keyword: "required", params: { missingProperty: "mode" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        for (let key1 in data7)
          if (!(key1 === "mode" || key1 === "max_age")) {
            let err9 = { instancePath: instancePath + "/cache", schemaPath: "#/definitions/cache/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        if (data7.mode !== void 0) {
          let data8 = data7.mode;
          if (typeof data8 != "string") {
            let err10 = { instancePath: instancePath + "/cache/mode", schemaPath: "#/definitions/cache/properties/mode/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (!(data8 === "simple" || data8 === "semantic")) {
            let err11 = { instancePath: instancePath + "/cache/mode", schemaPath: "#/definitions/cache/properties/mode/enum", keyword: "enum", params: { allowedValues: schema26.properties.mode.enum } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data7.max_age !== void 0) {
          let data9 = data7.max_age;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
            let err12 = { instancePath: instancePath + "/cache/max_age", schemaPath: "#/definitions/cache/properties/max_age/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          if (typeof data9 == "number" && (data9 < 0 || isNaN(data9))) {
            let err13 = { instancePath: instancePath + "/cache/max_age", schemaPath: "#/definitions/cache/properties/max_age/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/cache", schemaPath: "#/definitions/cache/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.request_timeout !== void 0) {
      let data10 = data.request_timeout;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
        let err15 = { instancePath: instancePath + "/request_timeout", schemaPath: "#/properties/request_timeout/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data10 == "number" && (data10 < 0 || isNaN(data10))) {
        let err16 = { instancePath: instancePath + "/request_timeout", schemaPath: "#/properties/request_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.custom_host !== void 0 && typeof data.custom_host != "string") {
      let err17 = { instancePath: instancePath + "/custom_host", schemaPath: "#/properties/custom_host/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.forward_headers !== void 0) {
      let data12 = data.forward_headers;
      if (Array.isArray(data12)) {
        let len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data13 = data12[i1];
          if (typeof data13 == "string") {
            if (func3(data13) < 1) {
              let err18 = { instancePath: instancePath + "/forward_headers/" + i1, schemaPath: "#/properties/forward_headers/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            let err19 = { instancePath: instancePath + "/forward_headers/" + i1, schemaPath: "#/properties/forward_headers/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/forward_headers", schemaPath: "#/properties/forward_headers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.override_params !== void 0) {
      let data14 = data.override_params;
      if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
        let err21 = { instancePath: instancePath + "/override_params", schemaPath: "#/properties/override_params/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.default_params !== void 0) {
      let data15 = data.default_params;
      if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
        let err22 = { instancePath: instancePath + "/default_params", schemaPath: "#/properties/default_params/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.drop_params !== void 0) {
      let data16 = data.drop_params;
      if (Array.isArray(data16)) {
        let len2 = data16.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data17 = data16[i2];
          if (typeof data17 == "string") {
            if (func3(data17) < 1) {
              let err23 = { instancePath: instancePath + "/drop_params/" + i2, schemaPath: "#/properties/drop_params/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          } else {
            let err24 = { instancePath: instancePath + "/drop_params/" + i2, schemaPath: "#/properties/drop_params/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        let err25 = { instancePath: instancePath + "/drop_params", schemaPath: "#/properties/drop_params/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.strict_open_ai_compliance !== void 0 && typeof data.strict_open_ai_compliance != "boolean") {
      let err26 = { instancePath: instancePath + "/strict_open_ai_compliance", schemaPath: "#/properties/strict_open_ai_compliance/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.before_request_hooks !== void 0) {
      let data19 = data.before_request_hooks;
      if (Array.isArray(data19)) {
        let len3 = data19.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data20 = data19[i3];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.id !== void 0 && typeof data20.id != "string") {
              let err27 = { instancePath: instancePath + "/before_request_hooks/" + i3 + "/id", schemaPath: "#/definitions/hook/properties/id/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            if (data20.type !== void 0) {
              let data22 = data20.type;
              if (typeof data22 != "string") {
                let err28 = { instancePath: instancePath + "/before_request_hooks/" + i3 + "/type", schemaPath: "#/definitions/hook/properties/type/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
              if (!(data22 === "guardrail" || data22 === "mutator")) {
                let err29 = { instancePath: instancePath + "/before_request_hooks/" + i3 + "/type", schemaPath: "#/definitions/hook/properties/type/enum", keyword: "enum", params: { allowedValues: schema27.properties.type.enum } };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            }
            if (data20.deny !== void 0 && typeof data20.deny != "boolean") {
              let err30 = { instancePath: instancePath + "/before_request_hooks/" + i3 + "/deny", schemaPath: "#/definitions/hook/properties/deny/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
            if (data20.async !== void 0 && typeof data20.async != "boolean") {
              let err31 = { instancePath: instancePath + "/before_request_hooks/" + i3 + "/async", schemaPath: "#/definitions/hook/properties/async/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            if (data20.sequential !== void 0 && typeof data20.sequential != "boolean") {
              let err32 = { instancePath: instancePath + "/before_request_hooks/" + i3 + "/sequential", schemaPath: "#/definitions/hook/properties/sequential/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            if (data20.checks !== void 0) {
              let data26 = data20.checks;
              if (Array.isArray(data26)) {
                let len4 = data26.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data27 = data26[i4];
                  if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                    if (data27.id !== void 0 && typeof data27.id != "string") {
                      let err33 = { instancePath: instancePath + "/before_request_hooks/" + i3 + "/checks/" + i4 + "/id", schemaPath: "#/definitions/hook/properties/checks/items/properties/id/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                    }
                    if (data27.parameters !== void 0) {
                      let data29 = data27.parameters;
                      if (!(data29 && typeof data29 == "object" && !Array.isArray(data29))) {
                        let err34 = { instancePath: instancePath + "/before_request_hooks/" + i3 + "/checks/" + i4 + "/parameters", schemaPath: "#/definitions/hook/properties/checks/items/properties/parameters/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                      }
                    }
                    if (data27.is_enabled !== void 0 && typeof data27.is_enabled != "boolean") {
                      let err35 = { instancePath: instancePath + "/before_request_hooks/" + i3 + "/checks/" + i4 + "/is_enabled", schemaPath: "#/definitions/hook/properties/checks/items/properties/is_enabled/type", keyword: "type", params: { type: "boolean" } };
                      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                    }
                  } else {
                    let err36 = { instancePath: instancePath + "/before_request_hooks/" + i3 + "/checks/" + i4, schemaPath: "#/definitions/hook/properties/checks/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                  }
                }
              } else {
                let err37 = { instancePath: instancePath + "/before_request_hooks/" + i3 + "/checks", schemaPath: "#/definitions/hook/properties/checks/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
              }
            }
            if (data20.on_success !== void 0) {
              let data31 = data20.on_success;
              if (!(data31 && typeof data31 == "object" && !Array.isArray(data31))) {
                let err38 = { instancePath: instancePath + "/before_request_hooks/" + i3 + "/on_success", schemaPath: "#/definitions/hook/properties/on_success/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
            if (data20.on_fail !== void 0) {
              let data32 = data20.on_fail;
              if (!(data32 && typeof data32 == "object" && !Array.isArray(data32))) {
                let err39 = { instancePath: instancePath + "/before_request_hooks/" + i3 + "/on_fail", schemaPath: "#/definitions/hook/properties/on_fail/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
          } else {
            let err40 = { instancePath: instancePath + "/before_request_hooks/" + i3, schemaPath: "#/definitions/hook/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
      } else {
        let err41 = { instancePath: instancePath + "/before_request_hooks", schemaPath: "#/properties/before_request_hooks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.after_request_hooks !== void 0) {
      let data33 = data.after_request_hooks;
      if (Array.isArray(data33)) {
        let len5 = data33.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data34 = data33[i5];
          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
            if (data34.id !== void 0 && typeof data34.id != "string") {
              let err42 = { instancePath: instancePath + "/after_request_hooks/" + i5 + "/id", schemaPath: "#/definitions/hook/properties/id/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
            if (data34.type !== void 0) {
              let data36 = data34.type;
              if (typeof data36 != "string") {
                let err43 = { instancePath: instancePath + "/after_request_hooks/" + i5 + "/type", schemaPath: "#/definitions/hook/properties/type/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
              if (!(data36 === "guardrail" || data36 === "mutator")) {
                let err44 = { instancePath: instancePath + "/after_request_hooks/" + i5 + "/type", schemaPath: "#/definitions/hook/properties/type/enum", keyword: "enum", params: { allowedValues: schema27.properties.type.enum } };
                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
              }
            }
            if (data34.deny !== void 0 && typeof data34.deny != "boolean") {
              let err45 = { instancePath: instancePath + "/after_request_hooks/" + i5 + "/deny", schemaPath: "#/definitions/hook/properties/deny/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
            if (data34.async !== void 0 && typeof data34.async != "boolean") {
              let err46 = { instancePath: instancePath + "/after_request_hooks/" + i5 + "/async", schemaPath: "#/definitions/hook/properties/async/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
            }
            if (data34.sequential !== void 0 && typeof data34.sequential != "boolean") {
              let err47 = { instancePath: instancePath + "/after_request_hooks/" + i5 + "/sequential", schemaPath: "#/definitions/hook/properties/sequential/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
            if (data34.checks !== void 0) {
              let data40 = data34.checks;
              if (Array.isArray(data40)) {
                let len6 = data40.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data41 = data40[i6];
                  if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                    if (data41.id !== void 0 && typeof data41.id != "string") {
                      let err48 = { instancePath: instancePath + "/after_request_hooks/" + i5 + "/checks/" + i6 + "/id", schemaPath: "#/definitions/hook/properties/checks/items/properties/id/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                    }
                    if (data41.parameters !== void 0) {
                      let data43 = data41.parameters;
                      if (!(data43 && typeof data43 == "object" && !Array.isArray(data43))) {
                        let err49 = { instancePath: instancePath + "/after_request_hooks/" + i5 + "/checks/" + i6 + "/parameters", schemaPath: "#/definitions/hook/properties/checks/items/properties/parameters/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                      }
                    }
                    if (data41.is_enabled !== void 0 && typeof data41.is_enabled != "boolean") {
                      let err50 = { instancePath: instancePath + "/after_request_hooks/" + i5 + "/checks/" + i6 + "/is_enabled", schemaPath: "#/definitions/hook/properties/checks/items/properties/is_enabled/type", keyword: "type", params: { type: "boolean" } };
                      vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                    }
                  } else {
                    let err51 = { instancePath: instancePath + "/after_request_hooks/" + i5 + "/checks/" + i6, schemaPath: "#/definitions/hook/properties/checks/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                  }
                }
              } else {
                let err52 = { instancePath: instancePath + "/after_request_hooks/" + i5 + "/checks", schemaPath: "#/definitions/hook/properties/checks/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
              }
            }
            if (data34.on_success !== void 0) {
              let data45 = data34.on_success;
              if (!(data45 && typeof data45 == "object" && !Array.isArray(data45))) {
                let err53 = { instancePath: instancePath + "/after_request_hooks/" + i5 + "/on_success", schemaPath: "#/definitions/hook/properties/on_success/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
              }
            }
            if (data34.on_fail !== void 0) {
              let data46 = data34.on_fail;
              if (!(data46 && typeof data46 == "object" && !Array.isArray(data46))) {
                let err54 = { instancePath: instancePath + "/after_request_hooks/" + i5 + "/on_fail", schemaPath: "#/definitions/hook/properties/on_fail/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
            }
          } else {
            let err55 = { instancePath: instancePath + "/after_request_hooks/" + i5, schemaPath: "#/definitions/hook/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        }
      } else {
        let err56 = { instancePath: instancePath + "/after_request_hooks", schemaPath: "#/properties/after_request_hooks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
    data.input_guardrails !== void 0 && (validate30(data.input_guardrails, { instancePath: instancePath + "/input_guardrails", parentData: data, parentDataProperty: "input_guardrails", rootData }) || (vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors), errors = vErrors.length)), data.output_guardrails !== void 0 && (validate30(data.output_guardrails, { instancePath: instancePath + "/output_guardrails", parentData: data, parentDataProperty: "output_guardrails", rootData }) || (vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors), errors = vErrors.length)), data.default_input_guardrails !== void 0 && (validate30(data.default_input_guardrails, { instancePath: instancePath + "/default_input_guardrails", parentData: data, parentDataProperty: "default_input_guardrails", rootData }) || (vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors), errors = vErrors.length)), data.default_output_guardrails !== void 0 && (validate30(data.default_output_guardrails, { instancePath: instancePath + "/default_output_guardrails", parentData: data, parentDataProperty: "default_output_guardrails", rootData }) || (vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors), errors = vErrors.length)), data.cb_config !== void 0 && (validate15(data.cb_config, { instancePath: instancePath + "/cb_config", parentData: data, parentDataProperty: "cb_config", rootData }) || (vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors), errors = vErrors.length));
  } else {
    let err57 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
  }
  return validate12.errors = vErrors, errors === 0;
}
var schema31 = { type: "object", additionalProperties: !1, properties: { name: { type: "string", minLength: 1 }, weight: { type: "number" }, provider: { type: "string", minLength: 1 }, virtual_key: { type: "string", minLength: 1 }, prompt_id: { type: "string", minLength: 1 }, passthrough: { type: "boolean" }, retry: { $ref: "#/definitions/retry" }, cache: { $ref: "#/definitions/cache" }, request_timeout: { type: "integer", minimum: 0 }, forward_headers: { type: "array", items: { type: "string", minLength: 1 } }, override_params: { type: "object" }, default_params: { type: "object" }, drop_params: { type: "array", items: { type: "string", minLength: 1 } }, strict_open_ai_compliance: { type: "boolean" }, before_request_hooks: { type: "array", items: { $ref: "#/definitions/hook" } }, after_request_hooks: { type: "array", items: { $ref: "#/definitions/hook" } }, input_guardrails: { $ref: "#/definitions/guardrails" }, output_guardrails: { $ref: "#/definitions/guardrails" }, default_input_guardrails: { $ref: "#/definitions/guardrails" }, default_output_guardrails: { $ref: "#/definitions/guardrails" }, cb_config: { $ref: "#/definitions/circuitBreaker" }, vertex_service_account_json: { type: ["object", "string"] } }, patternProperties: { "^(?:\\$schema|api_key|custom_host|resource_name|deployment_id|api_version|ad_auth|azure_resource_name|azure_deployment_id|azure_api_version|azure_model_name|azure_auth_mode|azure_managed_client_id|azure_entra_client_id|azure_entra_client_secret|azure_entra_tenant_id|azure_entra_scope|azure_ad_token|azure_foundry_url|azure_deployment_name|azure_extra_params|azure_extra_parameters|aws_access_key_id|aws_secret_access_key|aws_session_token|aws_region|aws_auth_type|aws_role_arn|aws_external_id|aws_s3_bucket|aws_s3_object_key|aws_bedrock_model|aws_server_side_encryption|aws_server_side_encryption_kms_key_id|aws_service|foundation_model|amzn_sagemaker_custom_attributes|amzn_sagemaker_target_model|amzn_sagemaker_target_variant|amzn_sagemaker_target_container_hostname|amzn_sagemaker_inference_id|amzn_sagemaker_enable_explanations|amzn_sagemaker_inference_component|amzn_sagemaker_session_id|amzn_sagemaker_model_name|vertex_project_id|vertex_region|vertex_storage_bucket_name|vertex_model_name|vertex_batch_endpoint|filename|openai_organization|openai_project|openai_beta|anthropic_beta|anthropic_version|stability_client_id|stability_client_user_id|stability_client_version|huggingface_base_url|workers_ai_account_id|mistral_fim_completion|fireworks_account_id|fireworks_file_length|snowflake_account|oracle_region|oracle_tenancy|oracle_user|oracle_fingerprint|oracle_private_key|oracle_key_passphrase|oracle_compartment_id|oracle_serving_mode|oracle_api_version|azure_workload_client_id)$": { type: "string" } } }, pattern0 = new RegExp("^(?:\\$schema|api_key|custom_host|resource_name|deployment_id|api_version|ad_auth|azure_resource_name|azure_deployment_id|azure_api_version|azure_model_name|azure_auth_mode|azure_managed_client_id|azure_entra_client_id|azure_entra_client_secret|azure_entra_tenant_id|azure_entra_scope|azure_ad_token|azure_foundry_url|azure_deployment_name|azure_extra_params|azure_extra_parameters|aws_access_key_id|aws_secret_access_key|aws_session_token|aws_region|aws_auth_type|aws_role_arn|aws_external_id|aws_s3_bucket|aws_s3_object_key|aws_bedrock_model|aws_server_side_encryption|aws_server_side_encryption_kms_key_id|aws_service|foundation_model|amzn_sagemaker_custom_attributes|amzn_sagemaker_target_model|amzn_sagemaker_target_variant|amzn_sagemaker_target_container_hostname|amzn_sagemaker_inference_id|amzn_sagemaker_enable_explanations|amzn_sagemaker_inference_component|amzn_sagemaker_session_id|amzn_sagemaker_model_name|vertex_project_id|vertex_region|vertex_storage_bucket_name|vertex_model_name|vertex_batch_endpoint|filename|openai_organization|openai_project|openai_beta|anthropic_beta|anthropic_version|stability_client_id|stability_client_user_id|stability_client_version|huggingface_base_url|workers_ai_account_id|mistral_fim_completion|fireworks_account_id|fireworks_file_length|snowflake_account|oracle_region|oracle_tenancy|oracle_user|oracle_fingerprint|oracle_private_key|oracle_key_passphrase|oracle_compartment_id|oracle_serving_mode|oracle_api_version|azure_workload_client_id)$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(func2.call(schema31.properties, key0) || pattern0.test(key0))) {
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
    if (data.retry !== void 0 && (validate28(data.retry, { instancePath: instancePath + "/retry", parentData: data, parentDataProperty: "retry", rootData }) || (vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors), errors = vErrors.length)), data.cache !== void 0) {
      let data7 = data.cache;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.mode === void 0) {
          let err11 = { instancePath: instancePath + "/cache", schemaPath: "#/definitions/cache/required", keyword: "required", params: { missingProperty: "mode" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        for (let key1 in data7)
          if (!(key1 === "mode" || key1 === "max_age")) {
            let err12 = { instancePath: instancePath + "/cache", schemaPath: "#/definitions/cache/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        if (data7.mode !== void 0) {
          let data8 = data7.mode;
          if (typeof data8 != "string") {
            let err13 = { instancePath: instancePath + "/cache/mode", schemaPath: "#/definitions/cache/properties/mode/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          if (!(data8 === "simple" || data8 === "semantic")) {
            let err14 = { instancePath: instancePath + "/cache/mode", schemaPath: "#/definitions/cache/properties/mode/enum", keyword: "enum", params: { allowedValues: schema26.properties.mode.enum } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data7.max_age !== void 0) {
          let data9 = data7.max_age;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
            let err15 = { instancePath: instancePath + "/cache/max_age", schemaPath: "#/definitions/cache/properties/max_age/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (typeof data9 == "number" && (data9 < 0 || isNaN(data9))) {
            let err16 = { instancePath: instancePath + "/cache/max_age", schemaPath: "#/definitions/cache/properties/max_age/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/cache", schemaPath: "#/definitions/cache/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.request_timeout !== void 0) {
      let data10 = data.request_timeout;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
        let err18 = { instancePath: instancePath + "/request_timeout", schemaPath: "#/properties/request_timeout/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data10 == "number" && (data10 < 0 || isNaN(data10))) {
        let err19 = { instancePath: instancePath + "/request_timeout", schemaPath: "#/properties/request_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.forward_headers !== void 0) {
      let data11 = data.forward_headers;
      if (Array.isArray(data11)) {
        let len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0];
          if (typeof data12 == "string") {
            if (func3(data12) < 1) {
              let err20 = { instancePath: instancePath + "/forward_headers/" + i0, schemaPath: "#/properties/forward_headers/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/forward_headers/" + i0, schemaPath: "#/properties/forward_headers/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/forward_headers", schemaPath: "#/properties/forward_headers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.override_params !== void 0) {
      let data13 = data.override_params;
      if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
        let err23 = { instancePath: instancePath + "/override_params", schemaPath: "#/properties/override_params/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.default_params !== void 0) {
      let data14 = data.default_params;
      if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
        let err24 = { instancePath: instancePath + "/default_params", schemaPath: "#/properties/default_params/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.drop_params !== void 0) {
      let data15 = data.drop_params;
      if (Array.isArray(data15)) {
        let len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data16 = data15[i1];
          if (typeof data16 == "string") {
            if (func3(data16) < 1) {
              let err25 = { instancePath: instancePath + "/drop_params/" + i1, schemaPath: "#/properties/drop_params/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          } else {
            let err26 = { instancePath: instancePath + "/drop_params/" + i1, schemaPath: "#/properties/drop_params/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        let err27 = { instancePath: instancePath + "/drop_params", schemaPath: "#/properties/drop_params/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.strict_open_ai_compliance !== void 0 && typeof data.strict_open_ai_compliance != "boolean") {
      let err28 = { instancePath: instancePath + "/strict_open_ai_compliance", schemaPath: "#/properties/strict_open_ai_compliance/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.before_request_hooks !== void 0) {
      let data18 = data.before_request_hooks;
      if (Array.isArray(data18)) {
        let len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data19 = data18[i2];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.id !== void 0 && typeof data19.id != "string") {
              let err29 = { instancePath: instancePath + "/before_request_hooks/" + i2 + "/id", schemaPath: "#/definitions/hook/properties/id/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            if (data19.type !== void 0) {
              let data21 = data19.type;
              if (typeof data21 != "string") {
                let err30 = { instancePath: instancePath + "/before_request_hooks/" + i2 + "/type", schemaPath: "#/definitions/hook/properties/type/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
              if (!(data21 === "guardrail" || data21 === "mutator")) {
                let err31 = { instancePath: instancePath + "/before_request_hooks/" + i2 + "/type", schemaPath: "#/definitions/hook/properties/type/enum", keyword: "enum", params: { allowedValues: schema27.properties.type.enum } };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
            if (data19.deny !== void 0 && typeof data19.deny != "boolean") {
              let err32 = { instancePath: instancePath + "/before_request_hooks/" + i2 + "/deny", schemaPath: "#/definitions/hook/properties/deny/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            if (data19.async !== void 0 && typeof data19.async != "boolean") {
              let err33 = { instancePath: instancePath + "/before_request_hooks/" + i2 + "/async", schemaPath: "#/definitions/hook/properties/async/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
            if (data19.sequential !== void 0 && typeof data19.sequential != "boolean") {
              let err34 = { instancePath: instancePath + "/before_request_hooks/" + i2 + "/sequential", schemaPath: "#/definitions/hook/properties/sequential/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            if (data19.checks !== void 0) {
              let data25 = data19.checks;
              if (Array.isArray(data25)) {
                let len3 = data25.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data26 = data25[i3];
                  if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                    if (data26.id !== void 0 && typeof data26.id != "string") {
                      let err35 = { instancePath: instancePath + "/before_request_hooks/" + i2 + "/checks/" + i3 + "/id", schemaPath: "#/definitions/hook/properties/checks/items/properties/id/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                    }
                    if (data26.parameters !== void 0) {
                      let data28 = data26.parameters;
                      if (!(data28 && typeof data28 == "object" && !Array.isArray(data28))) {
                        let err36 = { instancePath: instancePath + "/before_request_hooks/" + i2 + "/checks/" + i3 + "/parameters", schemaPath: "#/definitions/hook/properties/checks/items/properties/parameters/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                      }
                    }
                    if (data26.is_enabled !== void 0 && typeof data26.is_enabled != "boolean") {
                      let err37 = { instancePath: instancePath + "/before_request_hooks/" + i2 + "/checks/" + i3 + "/is_enabled", schemaPath: "#/definitions/hook/properties/checks/items/properties/is_enabled/type", keyword: "type", params: { type: "boolean" } };
                      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                    }
                  } else {
                    let err38 = { instancePath: instancePath + "/before_request_hooks/" + i2 + "/checks/" + i3, schemaPath: "#/definitions/hook/properties/checks/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                  }
                }
              } else {
                let err39 = { instancePath: instancePath + "/before_request_hooks/" + i2 + "/checks", schemaPath: "#/definitions/hook/properties/checks/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
            if (data19.on_success !== void 0) {
              let data30 = data19.on_success;
              if (!(data30 && typeof data30 == "object" && !Array.isArray(data30))) {
                let err40 = { instancePath: instancePath + "/before_request_hooks/" + i2 + "/on_success", schemaPath: "#/definitions/hook/properties/on_success/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            }
            if (data19.on_fail !== void 0) {
              let data31 = data19.on_fail;
              if (!(data31 && typeof data31 == "object" && !Array.isArray(data31))) {
                let err41 = { instancePath: instancePath + "/before_request_hooks/" + i2 + "/on_fail", schemaPath: "#/definitions/hook/properties/on_fail/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
            }
          } else {
            let err42 = { instancePath: instancePath + "/before_request_hooks/" + i2, schemaPath: "#/definitions/hook/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
      } else {
        let err43 = { instancePath: instancePath + "/before_request_hooks", schemaPath: "#/properties/before_request_hooks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.after_request_hooks !== void 0) {
      let data32 = data.after_request_hooks;
      if (Array.isArray(data32)) {
        let len4 = data32.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data33 = data32[i4];
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            if (data33.id !== void 0 && typeof data33.id != "string") {
              let err44 = { instancePath: instancePath + "/after_request_hooks/" + i4 + "/id", schemaPath: "#/definitions/hook/properties/id/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
            if (data33.type !== void 0) {
              let data35 = data33.type;
              if (typeof data35 != "string") {
                let err45 = { instancePath: instancePath + "/after_request_hooks/" + i4 + "/type", schemaPath: "#/definitions/hook/properties/type/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
              if (!(data35 === "guardrail" || data35 === "mutator")) {
                let err46 = { instancePath: instancePath + "/after_request_hooks/" + i4 + "/type", schemaPath: "#/definitions/hook/properties/type/enum", keyword: "enum", params: { allowedValues: schema27.properties.type.enum } };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
            }
            if (data33.deny !== void 0 && typeof data33.deny != "boolean") {
              let err47 = { instancePath: instancePath + "/after_request_hooks/" + i4 + "/deny", schemaPath: "#/definitions/hook/properties/deny/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
            if (data33.async !== void 0 && typeof data33.async != "boolean") {
              let err48 = { instancePath: instancePath + "/after_request_hooks/" + i4 + "/async", schemaPath: "#/definitions/hook/properties/async/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
            if (data33.sequential !== void 0 && typeof data33.sequential != "boolean") {
              let err49 = { instancePath: instancePath + "/after_request_hooks/" + i4 + "/sequential", schemaPath: "#/definitions/hook/properties/sequential/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
            if (data33.checks !== void 0) {
              let data39 = data33.checks;
              if (Array.isArray(data39)) {
                let len5 = data39.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data40 = data39[i5];
                  if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                    if (data40.id !== void 0 && typeof data40.id != "string") {
                      let err50 = { instancePath: instancePath + "/after_request_hooks/" + i4 + "/checks/" + i5 + "/id", schemaPath: "#/definitions/hook/properties/checks/items/properties/id/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                    }
                    if (data40.parameters !== void 0) {
                      let data42 = data40.parameters;
                      if (!(data42 && typeof data42 == "object" && !Array.isArray(data42))) {
                        let err51 = { instancePath: instancePath + "/after_request_hooks/" + i4 + "/checks/" + i5 + "/parameters", schemaPath: "#/definitions/hook/properties/checks/items/properties/parameters/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                      }
                    }
                    if (data40.is_enabled !== void 0 && typeof data40.is_enabled != "boolean") {
                      let err52 = { instancePath: instancePath + "/after_request_hooks/" + i4 + "/checks/" + i5 + "/is_enabled", schemaPath: "#/definitions/hook/properties/checks/items/properties/is_enabled/type", keyword: "type", params: { type: "boolean" } };
                      vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                    }
                  } else {
                    let err53 = { instancePath: instancePath + "/after_request_hooks/" + i4 + "/checks/" + i5, schemaPath: "#/definitions/hook/properties/checks/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                  }
                }
              } else {
                let err54 = { instancePath: instancePath + "/after_request_hooks/" + i4 + "/checks", schemaPath: "#/definitions/hook/properties/checks/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
            }
            if (data33.on_success !== void 0) {
              let data44 = data33.on_success;
              if (!(data44 && typeof data44 == "object" && !Array.isArray(data44))) {
                let err55 = { instancePath: instancePath + "/after_request_hooks/" + i4 + "/on_success", schemaPath: "#/definitions/hook/properties/on_success/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            }
            if (data33.on_fail !== void 0) {
              let data45 = data33.on_fail;
              if (!(data45 && typeof data45 == "object" && !Array.isArray(data45))) {
                let err56 = { instancePath: instancePath + "/after_request_hooks/" + i4 + "/on_fail", schemaPath: "#/definitions/hook/properties/on_fail/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
              }
            }
          } else {
            let err57 = { instancePath: instancePath + "/after_request_hooks/" + i4, schemaPath: "#/definitions/hook/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
          }
        }
      } else {
        let err58 = { instancePath: instancePath + "/after_request_hooks", schemaPath: "#/properties/after_request_hooks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
    }
    if (data.input_guardrails !== void 0 && (validate30(data.input_guardrails, { instancePath: instancePath + "/input_guardrails", parentData: data, parentDataProperty: "input_guardrails", rootData }) || (vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors), errors = vErrors.length)), data.output_guardrails !== void 0 && (validate30(data.output_guardrails, { instancePath: instancePath + "/output_guardrails", parentData: data, parentDataProperty: "output_guardrails", rootData }) || (vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors), errors = vErrors.length)), data.default_input_guardrails !== void 0 && (validate30(data.default_input_guardrails, { instancePath: instancePath + "/default_input_guardrails", parentData: data, parentDataProperty: "default_input_guardrails", rootData }) || (vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors), errors = vErrors.length)), data.default_output_guardrails !== void 0 && (validate30(data.default_output_guardrails, { instancePath: instancePath + "/default_output_guardrails", parentData: data, parentDataProperty: "default_output_guardrails", rootData }) || (vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors), errors = vErrors.length)), data.cb_config !== void 0 && (validate15(data.cb_config, { instancePath: instancePath + "/cb_config", parentData: data, parentDataProperty: "cb_config", rootData }) || (vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors), errors = vErrors.length)), data.vertex_service_account_json !== void 0) {
      let data51 = data.vertex_service_account_json;
      if (!(data51 && typeof data51 == "object" && !Array.isArray(data51)) && typeof data51 != "string") {
        let err59 = { instancePath: instancePath + "/vertex_service_account_json", schemaPath: "#/properties/vertex_service_account_json/type", keyword: "type", params: { type: schema31.properties.vertex_service_account_json.type } };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
    for (let key2 in data)
      if (pattern0.test(key2) && typeof data[key2] != "string") {
        let err60 = { instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E(%3F%3A%5C%24schema%7Capi_key%7Ccustom_host%7Cresource_name%7Cdeployment_id%7Capi_version%7Cad_auth%7Cazure_resource_name%7Cazure_deployment_id%7Cazure_api_version%7Cazure_model_name%7Cazure_auth_mode%7Cazure_managed_client_id%7Cazure_entra_client_id%7Cazure_entra_client_secret%7Cazure_entra_tenant_id%7Cazure_entra_scope%7Cazure_ad_token%7Cazure_foundry_url%7Cazure_deployment_name%7Cazure_extra_params%7Cazure_extra_parameters%7Caws_access_key_id%7Caws_secret_access_key%7Caws_session_token%7Caws_region%7Caws_auth_type%7Caws_role_arn%7Caws_external_id%7Caws_s3_bucket%7Caws_s3_object_key%7Caws_bedrock_model%7Caws_server_side_encryption%7Caws_server_side_encryption_kms_key_id%7Caws_service%7Cfoundation_model%7Camzn_sagemaker_custom_attributes%7Camzn_sagemaker_target_model%7Camzn_sagemaker_target_variant%7Camzn_sagemaker_target_container_hostname%7Camzn_sagemaker_inference_id%7Camzn_sagemaker_enable_explanations%7Camzn_sagemaker_inference_component%7Camzn_sagemaker_session_id%7Camzn_sagemaker_model_name%7Cvertex_project_id%7Cvertex_region%7Cvertex_storage_bucket_name%7Cvertex_model_name%7Cvertex_batch_endpoint%7Cfilename%7Copenai_organization%7Copenai_project%7Copenai_beta%7Canthropic_beta%7Canthropic_version%7Cstability_client_id%7Cstability_client_user_id%7Cstability_client_version%7Chuggingface_base_url%7Cworkers_ai_account_id%7Cmistral_fim_completion%7Cfireworks_account_id%7Cfireworks_file_length%7Csnowflake_account%7Coracle_region%7Coracle_tenancy%7Coracle_user%7Coracle_fingerprint%7Coracle_private_key%7Coracle_key_passphrase%7Coracle_compartment_id%7Coracle_serving_mode%7Coracle_api_version%7Cazure_workload_client_id)%24/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
  } else {
    let err61 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    validate12(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate12.errors : append(vErrors, validate12.errors), errors = vErrors.length);
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs7 = errors;
    validate37(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate37.errors : append(vErrors, validate37.errors), errors = vErrors.length);
    var _valid0 = _errs7 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate11(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate11.errors : append(vErrors, validate11.errors), errors = vErrors.length), validate10.errors = vErrors, errors === 0;
}
export const validateConfigV2: ShapeValidator = stdin_default;
